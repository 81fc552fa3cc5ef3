# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: E501
"""What packs share of labels: each says what it means, adds its own, and hears of every fault."""

from pathlib import Path

import pytest

from kiosk.aftercare.case import make_rules, undated_case
from kiosk.aftercare.products.lexicon import Family, IngredientClass
from kiosk.aftercare.products.look_up import look_up
from kiosk.aftercare.verdicts import VerdictKind
from kiosk.packs import check, read_pack, read_packs, read_settings
from kiosk.packs.approving import sign
from kiosk.packs.lexicon_files import SHARED, shared_folder
from kiosk.packs.pack_files import APPROVAL
from tests.packs.small_pack import SMALL_PACK, SMALL_SETTINGS, replaced, write_pack
from tests.packs.test_approval import KHAN

LEXICON = {
    "classes.yaml": """\
classes:
  - {id: scent, plain: a scent, family: scent, words: [scents]}
  - {id: plant, plain: a plant, by-amount: true}
  - {id: fat, plain: a fat}
  - {id: cure, plain: a cure, medicine: true}
""",
    "ingredients.yaml": """\
ingredients:
  - {name: Parfum, class: scent, synonyms: [perfume]}
  - {name: Rosa Extract, class: plant, trace: true}
  - {name: Squalane, class: fat}
  - {name: Phenoxyethanol, class: fat}
  - {name: Minoxidil, class: cure}
""",
    "allergens.yaml": """\
allergens:
  - {name: Sharks, words: [shark], carried-by: [Squalane]}
""",
    "one-percent.yaml": """\
one-percent-marks:
  - {name: Phenoxyethanol, most-percent: 1, source: EU}
""",
}
MEANS = "class-waits:\n  scent: retinol\n  fat: cream\n"
OWN = SMALL_PACK["ingredients.yaml"].replace("ingredients:", f"{MEANS}ingredients:", 1)


def root(folder: Path, own: str = OWN, packs: str = "p", **changed: str) -> Path:
    """A content folder with packs that share a lexicon. `changed` are its files, by their stem."""
    for name in packs.split():
        cover = replaced(SMALL_PACK["pack.yaml"], "id: small", f"id: {name}")
        write_pack(folder / name, {"ingredients.yaml": own, "pack.yaml": cover})
    (folder / "lexicon").mkdir()
    for file, sound in LEXICON.items():
        text = changed.get(file.removesuffix(".yaml").replace("-", "_"), sound)
        (folder / "lexicon" / file).write_text(text, encoding="utf-8")
    (folder / "clinic").mkdir()
    (folder / "clinic" / "settings.yaml").write_text(SMALL_SETTINGS, encoding="utf-8")
    return folder


def told(folder: Path) -> list[str]:
    return [str(each).removeprefix(f"{folder}/") for each in check(folder)]


def test_a_pack_says_only_what_a_shared_class_means_and_what_it_leaves_out_asks(
    tmp_path: Path,
) -> None:
    pack = read_pack(root(tmp_path) / "p")
    classes = {each.id: each for each in pack.lexicon.classes}
    assert classes["scent"] == IngredientClass(
        "scent", "a scent", "retinol", words=("scents",), family=Family.SCENT
    )
    assert list(classes) == ["retinoid", "plain", "scent", "plant", "fat", "cure"]
    assert {each: classes[each].wait for each in ("plant", "fat", "cure")} == {
        "plant": None,
        "fat": "cream",
        "cure": None,
    }
    settings = read_settings(tmp_path / "clinic" / "settings.yaml", [pack])
    case = undated_case(make_rules(pack, settings.clinic))
    assert look_up("Rosa Extract", case).kind is VerdictKind.ASK
    assert look_up("Squalane", case).kind is look_up("Panthenol", case).kind
    assert look_up("perfume", case).kind is look_up("Retinol", case).kind


def test_a_root_without_the_folder_brings_its_own_names(tmp_path: Path) -> None:
    pack = read_pack(write_pack(tmp_path / "p"))
    assert [each.id for each in pack.lexicon.classes] == ["retinoid", "plain"]
    assert not shared_folder(tmp_path / "p").exists()


def test_a_class_of_its_own_takes_the_place_of_a_shared_one_and_is_no_milder(
    tmp_path: Path,
) -> None:
    own = OWN.replace(
        "classes:\n", "classes:\n  - {id: scent, plain: Duft, wait: retinol, words: [Düfte]}\n"
    ).replace("  scent: retinol\n", "")
    own = own.replace("classes:\n", "classes:\n  - {id: cure, plain: Arznei, wait: null}\n")
    classes = {each.id: each for each in read_pack(root(tmp_path, own) / "p").lexicon.classes}
    assert classes["scent"].plain == "Duft"
    assert classes["scent"].family is Family.SCENT
    assert classes["cure"].plain == "Arznei"
    assert classes["cure"].medicine
    assert len(classes) == 6


@pytest.mark.parametrize(
    "name", ["content/p", "content/../content/p", "link", "content/p/pictures/.."]
)
def test_the_same_folder_is_found_however_the_pack_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    root(tmp_path / "content")
    (tmp_path / "link").symlink_to(tmp_path / "content" / "p", target_is_directory=True)
    monkeypatch.chdir(tmp_path)
    assert len(read_pack(Path(name)).lexicon.classes) == 6
    monkeypatch.chdir(name)
    assert len(read_pack(Path()).lexicon.classes) == 6


FAULTS = (
    (
        {"own": OWN.replace("fat: cream", "fat: cream\n  plnat: null")},
        'p/ingredients.yaml:7:10: class-waits.plnat: "plnat" is not a class that packs share. Did you mean "plant"?',
    ),
    (
        {"own": OWN.replace("fat: cream", "fat: craem")},
        'p/ingredients.yaml:6:8: class-waits.fat: "craem" is not a wait of the pack. Did you mean "cream"?',
    ),
    (
        {"own": OWN.replace("scent: retinol", "scent: null")},
        'p/ingredients.yaml:5:10: class-waits.scent: "scent" is of the family scent, and has no wait. Scent in open skin can start an allergy for life. Name a wait.',
    ),
    (
        {"own": OWN.replace("classes:\n", "classes:\n  - {id: fat, plain: Fett, wait: cream}\n", 1)},
        'p/ingredients.yaml:7:8: class-waits.fat: "fat" is a class of the pack, with a wait of its own. Write the wait there, and remove it here.',
    ),
    (
        {"own": OWN.replace("fat: cream", "fat: cream\n  cure: cream")},
        'p/ingredients.yaml:7:9: class-waits.cure: "cure" is a medicine, and its wait "cream" does not just ask. A date, or a stop, is for the prescriber to tell. Write null.',
    ),
    (
        {"classes": LEXICON["classes.yaml"].replace("id: fat, plain", "id: fat, palin")},
        'lexicon/classes.yaml:4:15: classes[2]: "palin" is not known here. Did you mean "plain"?',
    ),
    (
        {"classes": LEXICON["classes.yaml"].replace("plain: a fat", "plain: a fat, wait: cream")},
        'lexicon/classes.yaml:4:29: classes[2]: "wait" is not known here. Write one of: id, plain, words, medicine, allergy, family, by-amount.',
    ),
    (
        {"classes": LEXICON["classes.yaml"].replace("by-amount: true", "by-amount: true, medicine: true")},
        "lexicon/classes.yaml:3:44: classes[1].by-amount: it is by amount, and of a kind that no amount makes plain. Remove by-amount.",
    ),
    (
        {"ingredients": LEXICON["ingredients.yaml"].replace("Squalane, class: fat", "Squalane, class: fats")},
        'lexicon/ingredients.yaml:4:29: ingredients[2].class: "fats" is not a class of the pack. Did you mean "fat"?',
    ),
    (
        {"ingredients": LEXICON["ingredients.yaml"].replace("Squalane, class: fat", "Squalane, class: fat, synonyms: [Squalic Acid]")},
        'lexicon/ingredients.yaml:4:29: ingredients[2].class: "Squalic Acid" looks like a name that is not plain, and its class is. Name a stricter class, or write reason: why it is plain.',
    ),
    (
        {"allergens": LEXICON["allergens.yaml"].replace("[Squalane]", "[Squalene]")},
        'lexicon/allergens.yaml:2:49: allergens[0].carried-by[0]: "Squalene" is not an ingredient of the pack. Did you mean "Squalane"?',
    ),
    (
        {"one_percent": LEXICON["one-percent.yaml"].replace("percent: 1", "percent: 2")},
        "lexicon/one-percent.yaml:2:42: one-percent-marks[0].most-percent: 2.0 % proves nothing of 1 %. Write a limit of 1 or less, or remove the mark.",
    ),
)  # fmt: skip


@pytest.mark.parametrize(("changed", "line"), FAULTS, ids=lambda each: str(each)[-60:])
def test_each_fault_is_told_at_its_place_once_for_all_packs(
    tmp_path: Path, changed: dict[str, str], line: str
) -> None:
    found = told(root(tmp_path, **changed))
    assert [each for each in found if each.startswith(line[:20])] == [line]
    if line.startswith("lexicon/"):
        both = told(root(tmp_path / "two", packs="p q", **changed))
        assert [each for each in both if each.startswith("lexicon/")] == [line]


RISKY = (
    *("Squalic Acid", "Tretinoin Ester", "Retinyl Squalane", "Ascorbyl Squalane", "Squalyl Salicylate"),
    *("Squalene Alcohol", "Parfum Fixative", "Night Scent", "Musk Base", "Rose Essence", "Essential Oil Mix"),
    *("Squalus Extract", "Ferment of Squalus", "Squalus Ferment Filtrate", "Squalus Lysate"),
    *("Squalus Leaf Water", "Squalus Flower Oil", "Squalus Root Powder", "Squalus Fruit Juice"),
)  # fmt: skip


@pytest.mark.parametrize("name", RISKY)
def test_no_name_of_a_risky_form_is_plain_without_a_written_reason(
    tmp_path: Path, name: str
) -> None:
    plain, why = f"{{name: {name}, class: fat}}", f'{{name: {name}, class: fat, reason: "A wax."}}'
    asked = f"{{name: {name}, class: plant}}"
    told_of = {}
    for number, line in enumerate((plain, why, asked)):
        text = f"{LEXICON['ingredients.yaml']}  - {line}\n"
        told_of[line] = told(root(tmp_path / str(number), ingredients=text))
    assert len(told_of[plain]) == 1
    assert "looks like a name that is not plain" in told_of[plain][0]
    assert told_of[why] == told_of[asked] == []


@pytest.mark.parametrize("name", ["Squalane", "Squalus Seed Oil", "Keratin", "Creatinine", "Water"])
def test_a_plain_form_needs_no_reason(tmp_path: Path, name: str) -> None:
    text = f"{LEXICON['ingredients.yaml']}  - {{name: New {name}, class: fat}}\n"
    assert told(root(tmp_path, ingredients=text)) == []


def test_a_missing_file_and_a_stray_one_are_told(tmp_path: Path) -> None:
    folder = root(tmp_path) / "lexicon"
    (folder / "one-percent.yaml").rename(folder / "one-pecent.yaml")
    assert set(told(tmp_path)) >= {
        "lexicon/one-percent.yaml:1:1: the file is missing. Write one-percent.yaml.",
        'lexicon/one-pecent.yaml:1:1: "one-pecent.yaml" is not a file of the lexicon. Did you mean "one-percent.yaml"?',
    }


def test_a_fault_of_the_lexicon_leaves_no_pack_sound(tmp_path: Path) -> None:
    folder = root(tmp_path, classes=LEXICON["classes.yaml"].replace("plain: a fat", "plain: 3"))
    with pytest.raises(ValueError, match=r"lexicon/classes\.yaml"):
        read_packs(folder)


@pytest.mark.parametrize("name", SHARED)
def test_an_edit_of_any_shared_file_makes_each_pack_a_draft_and_says_which(
    tmp_path: Path, name: str
) -> None:
    packs = root(tmp_path, packs="p q")
    for each in ("p", "q"):
        signed = sign(packs / each, KHAN, None)
        (packs / each / APPROVAL).write_bytes(signed.content)
        assert read_pack(packs / each).approval.signed
    file = packs / "lexicon" / Path(name).name
    file.write_bytes(file.read_bytes() + b"\n")
    for each in ("p", "q"):
        approval = read_pack(packs / each).approval
        assert approval.changed == (name,)
        assert not approval.signed
