# SPDX-License-Identifier: GPL-3.0-or-later
"""What is shown to the camera is judged only as a person confirmed it, and never milder."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kiosk.aftercare.case import case_of
from kiosk.aftercare.consultation import Product
from kiosk.aftercare.products.look_up import judge
from kiosk.aftercare.verdicts import VerdictKind
from kiosk.camera.doubts import judged
from kiosk.camera.label_list import Listed
from kiosk.camera.read_words import FrameLook, ReadFlaw, ReadWord
from kiosk.visit.drafts import ProductDraft
from kiosk.visit.showing import STEADY, NoCamera, Showing, ShowStep, WordState, label_of_words
from tests.aftercare import real

SURE, DOUBT = ReadWord("Aqua", (), 0.99, True), ReadWord("Retino1", (), 0.4, False, ("Retinol",))
NAMES = sorted({each.name for each in real.lexicon().names.values()})


def read(*words: ReadWord) -> Showing:
    return Showing().has_read(words)


def states(showing: Showing) -> list[tuple[str, WordState, int]]:
    return [(word.text, word.state, word.number) for word in showing.words]


def marks(showing: Showing) -> dict[int, str]:
    return {word.number: f"unclear word {word.number}" for word in showing.unclear}


def strictness(label: str) -> tuple[int, bool, int]:
    case = case_of(real.rules(), real.visit().facts)
    return judge(Product("", label), case).answer.strictness


def test_words_in_doubt_are_numbered_and_nothing_is_confirmed_yet() -> None:
    showing = read(SURE, DOUBT, DOUBT)
    assert states(showing) == [
        ("Aqua", WordState.SURE, 0),
        ("Retino1", WordState.DOUBT, 1),
        ("Retino1", WordState.DOUBT, 2),
    ]
    assert not showing.said_yes
    assert showing.step is ShowStep.CHECK


def test_changing_a_word_takes_the_yes_away() -> None:
    showing = read(SURE, DOUBT).confirmed()
    assert showing.said_yes
    opened = showing.looked_at(1)
    assert opened.typed == "Retino1"
    for changed in (opened.corrected("Retinol"), opened.cannot_read()):
        assert not changed.said_yes
    assert states(opened.corrected(" Retinol "))[1] == ("Retinol", WordState.CHECKED, 1)
    assert states(opened.corrected("  "))[1] == ("Retino1", WordState.UNREAD, 1)


def test_closing_a_word_without_a_change_keeps_the_yes() -> None:
    assert read(SURE).confirmed().looked_at(0).closed().said_yes


def test_a_sure_word_that_a_person_changes_gets_a_number() -> None:
    changed = read(SURE, DOUBT).looked_at(0).corrected("Water")
    assert states(changed)[0] == ("Water", WordState.CHECKED, 2)


def test_only_where_nothing_was_read_may_there_be_nothing() -> None:
    gap = read(SURE, ReadWord("", (), 0.0, False))
    assert len(gap.looked_at(1).nothing_there().words) == 1
    assert len(gap.looked_at(0).nothing_there().words) == 2


def test_more_words_join_those_there_and_what_was_checked_stays() -> None:
    first = read(SURE, DOUBT).looked_at(1).corrected("Retinol").confirmed()
    more = first.for_more()
    assert (more.step, more.more, more.said_yes) == (ShowStep.AIM, True, False)
    both = more.has_read((replace(DOUBT, still=1), replace(SURE, text="Parfum", still=1)))
    assert [word.text for word in both.words] == ["Aqua", "Retinol", "Parfum"]
    assert both.stills == 2
    assert not both.said_yes


def test_three_sharp_frames_running_are_ripe_and_not_again_of_what_gave_nothing() -> None:
    showing = Showing()
    for _ in range(STEADY):
        assert not showing.ripe
        showing = showing.seen(FrameLook.SHARP)
    assert showing.ripe
    failed = showing.reading().failed(ReadFlaw.NO_LIST)
    for _ in range(STEADY + 1):
        failed = failed.seen(FrameLook.SHARP)
    assert not failed.ripe
    moved = failed.seen(FrameLook.MOVING)
    for _ in range(STEADY):
        moved = moved.seen(FrameLook.SHARP)
    assert moved.ripe


def test_without_a_camera_nothing_is_looked_for() -> None:
    assert Showing().looking
    assert not Showing().without_camera(NoCamera.NONE).looking
    assert not Showing().reading().looking


def test_a_known_product_brings_its_name_and_its_words_to_confirm() -> None:
    label = "Ingredients: Aqua, Glycerin, Helianthus Annuus (Sunflower) Seed Oil."
    showing = Showing(draft=ProductDraft(place=2)).known(Product("Balm", label), real.lexicon())
    assert [word.text for word in showing.words] == [
        *("Aqua", "Glycerin", "Helianthus Annuus (Sunflower) Seed Oil")
    ]
    assert (showing.draft.name, showing.draft.place, showing.said_yes) == ("Balm", 2, False)


def test_the_words_for_what_is_not_clear_are_known_to_no_pack() -> None:
    case = case_of(real.rules(), real.visit().facts)
    for number in range(1, 60):
        found = judge(Product("", f"Aqua, unclear word {number}, Glycerin"), case)
        assert found.unknown == (f"unclear word {number}",)
        assert found.kind is VerdictKind.ASK


@given(st.lists(st.sampled_from(NAMES), min_size=2, max_size=8, unique=True), st.data())
def test_a_word_in_doubt_is_never_judged_milder_than_what_it_may_be(
    names: list[str], data: st.DataObject
) -> None:
    """One letter is read as another: whatever the person overlooks, the answer is not milder."""
    at = data.draw(st.integers(0, len(names) - 1))
    wrong = names[at]
    place = data.draw(st.integers(0, len(wrong) - 1))
    letter = data.draw(st.sampled_from("aelo1"))
    misread = wrong[:place] + letter + wrong[place + 1 :]
    texts = [*names[:at], misread, *names[at + 1 :]]
    pieces = [Listed(text, (), (0.99,) * len(text) or (0.0,), (text,)) for text in texts]
    showing = read(*(judged(piece, real.lexicon()) for piece in pieces)).confirmed()
    if not showing.words[at].clear and wrong in showing.words[at].near:
        label = label_of_words(showing.words, marks(showing))
        assert strictness(label) >= strictness(", ".join(names))
