// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// Something of the screen in a file of its own that takes the shell: made between frames, or at
// once where somebody waits for it. One that is half made is begun anew then: a Loader that is told
// to hurry loses the values it was to begin with.
Loader {
    id: made

    required property Shell shell
    required property string file

    function prepare(): void {
        if (status === Loader.Null)
            make(true)
    }
    function hurry(): void {
        if (status === Loader.Loading)
            source = ""
        if (status === Loader.Null)
            make(false)
    }
    function make(betweenFrames: bool): void {
        asynchronous = betweenFrames
        setSource(file, { shell: made.shell })
    }
}
