# SPDX-License-Identifier: GPL-3.0-or-later
# Run the kiosk on Windows: set everything up first, where that is still to do. What is written after
# it goes to the kiosk.
#
#     powershell -ExecutionPolicy Bypass -File resources\setup\kiosk.ps1 --windowed
#
# Step 1 makes a folder with the libraries of requirements.lock, once, and another beside it when
# that file changes: what works stays until the new stands. Step 2 starts the kiosk with it.
# Written for Windows PowerShell 5.1 and all that is newer.
Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'
$root = Split-Path -Parent (Split-Path -Parent $PSScriptRoot)
$passedOn = $args
# Last in a folder that is finished: the fingerprint of the lock file that it was made from.
$note = 'made-from.txt'

function Find-Python {
    # A Python of 64 bits that is new enough: how to call it, in words; nothing if there is none. The
    # name `python` may be there without a Python behind it, as the Store does it.
    $isNewEnough = 'import sys; sys.exit(sys.version_info < (3, 11) or sys.maxsize < 2**32)'
    foreach ($words in @(@('py', '-3'), @('python'), @('python3'))) {
        if (-not (Get-Command $words[0] -ErrorAction SilentlyContinue)) { continue }
        $options = @($words | Select-Object -Skip 1)
        & $words[0] @options -c $isNewEnough | Out-Null
        if ($LASTEXITCODE -eq 0) { return $words }
    }
}

function Get-Finished {
    # The folders that are finished, the newest first.
    Get-ChildItem -Path $root -Directory -Force -Filter '.venv-windows-*' |
        Where-Object { Test-Path (Join-Path $_.FullName $note) } |
        Sort-Object LastWriteTime -Descending |
        ForEach-Object { $_.FullName }
}

function New-Environment([string] $folder, [string] $lock) {
    # Whether the libraries are now in the folder. What was begun and did not succeed is removed.
    $words = @(Find-Python)
    if ($words.Count -eq 0) {
        Write-Warning 'The kiosk needs Python 3.11 or newer, of 64 bits. Install it, then try again.'
        return $false
    }
    Write-Host 'Setting up: the libraries of the kiosk, once (about 500 MB).'
    if (Test-Path $folder) { Remove-Item -Recurse -Force $folder }
    $options = @($words | Select-Object -Skip 1)
    & $words[0] @options -m venv $folder | Out-Host
    if ($LASTEXITCODE -eq 0) {
        $python = Join-Path $folder 'Scripts\python.exe'
        $locked = Join-Path $root 'requirements.lock'
        & $python -m pip install --disable-pip-version-check --quiet --only-binary ':all:' `
            --require-hashes -r $locked | Out-Host
    }
    if ($LASTEXITCODE -ne 0) {
        Write-Warning 'The libraries could not be installed. They come from the network. Is it there?'
        if (Test-Path $folder) { Remove-Item -Recurse -Force $folder }
        return $false
    }
    [IO.File]::WriteAllText((Join-Path $folder $note), $lock)
    return $true
}

# Step 1: set up.
$locked = Get-FileHash -Algorithm SHA256 (Join-Path $root 'requirements.lock')
$lock = $locked.Hash.ToLowerInvariant()
$environment = Join-Path $root ('.venv-windows-' + $lock.Substring(0, 12))
if (-not (Test-Path (Join-Path $environment $note))) {
    if (-not (New-Environment $environment $lock)) {
        $earlier = @(Get-Finished)
        if ($earlier.Count -eq 0) { exit 1 }
        Write-Warning 'The kiosk goes on with the libraries that it had.'
        $environment = $earlier[0]
    }
}
# One from before is kept: somebody may run with it.
foreach ($other in @(Get-Finished | Where-Object { $_ -ne $environment } | Select-Object -Skip 1)) {
    Remove-Item -Recurse -Force $other -ErrorAction SilentlyContinue
}

# Step 2: start. The checkout is told as a word, whatever letters its path has.
$start = 'import sys; sys.path.insert(0, sys.argv.pop(1)); ' +
    'from kiosk.cli import main; sys.exit(main())'
& (Join-Path $environment 'Scripts\python.exe') -P -c $start $root @passedOn
exit $LASTEXITCODE
