#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the word tables of app/language that are made from other people's lists.

citytable.inc: Korean names of cities, from GeoNames' cities15000 (CC BY 4.0; Debian: libtimezonemap-data).
nountable.inc: nouns that are nobody's name, from hunspell-ko (GPL 3 or later, CC BY-SA 4.0; Debian: hunspell-ko), less
the words that konne (CC BY-SA 4.0) or our own tables know as names.
"""
import argparse
import pathlib
import re
import unicodedata

HANGUL = re.compile("[가-힣]+$")
NOUN_FLAGS = {"10", "25"}  # nouns after which 은 and 는 stand
SURE_SIZE = 300_000  # smaller cities share their names with people: 무어, 산토스
NAME_LABELS = ("PS_NAME", "LC", "OGG")


def dictionary_nouns(path):
    nouns = set()
    for line in path.read_text(encoding="utf-8").splitlines()[1:]:
        word, _, flags = line.partition("/")
        word = unicodedata.normalize("NFC", word)
        if NOUN_FLAGS & set(flags.split(",")) and HANGUL.match(word) and 2 <= len(word) <= 6:
            nouns.add(word)
    return nouns


def konne_names(path):
    names = set()
    for line in path.read_text(encoding="utf-8").splitlines()[1:]:
        form, label, _, count, _ = line.split("\t")
        if label.startswith(NAME_LABELS) and int(count) >= 3:
            names.add(form)
    return names


def table_words(folder, name):
    return set(re.findall('{ u"([^"]+)"', (folder / name).read_text(encoding="utf-8")))


def cities(path, nouns, known):
    """Name → whether it is also something else, so that the text has to speak for it."""
    found = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        fields = line.split("\t")
        for name in fields[3].split(","):
            bare = name.removesuffix(" 시")
            if not HANGUL.match(bare) or bare in known or not 2 <= len(bare) <= 12:
                continue
            doubtful = len(bare) == 2 or bare in nouns or int(fields[14]) < SURE_SIZE
            found[bare] = found.get(bare, True) and doubtful
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("cities", "dictionary", "konne", "language"):
        parser.add_argument("--" + name, type=pathlib.Path, required=True)
    args = parser.parse_args()
    nouns = dictionary_nouns(args.dictionary)
    known = table_words(args.language, "placetable.inc")
    head = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
    rows = cities(args.cities, nouns, known)
    with open(args.language / "citytable.inc", "w", encoding="utf-8") as out:
        out.write(head + "// Cities of the world as GeoNames spells them in Korean (CC BY 4.0, geonames.org), by"
                  " resources/names/tables.\n// true: two syllables, a noun or a small town; a place only where"
                  " something else says so.\n// clang-format off\n")
        for name in sorted(rows):
            out.write(f'{{ u"{name}", {str(rows[name]).lower()} }},\n')
    sure = {name for name, doubtful in rows.items() if not doubtful}
    nouns -= known | sure | table_words(args.language, "knowntable.inc") | konne_names(args.konne)
    with open(args.language / "nountable.inc", "w", encoding="utf-8") as out:
        out.write(head + "// Nouns that are nobody's name: hunspell-ko (GPL 3 or later, CC BY-SA 4.0), by"
                  " resources/names/tables.\n// One sorted text: a table of words would need a relocation for each.\n"
                  "// clang-format off\n")
        words = sorted(nouns)
        for i in range(0, len(words), 12):
            out.write('u"' + "".join(word + "\\n" for word in words[i : i + 12]) + '"\n')


main()
