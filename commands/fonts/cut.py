"""Cuts the fonts of the PDF out of Debian's: apt-get install fonts-noto-core fonts-symbola python3-fonttools unicode-data

Letters: Latin, Greek, Cyrillic and the signs of writing. Signs: all emoji that Symbola draws. fpdf knows no character above
U+FFFF, so those from U+1F000 on move into the private area: U+E000 + (c - U+1F000), as commands/book/draw.go expects. Hinting and
layout tables go, since fpdf uses neither.
"""
import re
from fontTools import subset
from fontTools.ttLib import TTFont

NOTO = "/usr/share/fonts/truetype/noto/"
SYMBOLA = "/usr/share/fonts/truetype/ancient-scripts/Symbola_hint.ttf"
EMOJI = "/usr/share/unicode/emoji/emoji-data.txt"


def ranges(words):
    for word in words.split():
        first, _, last = word.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


def emoji():
    for line in open(EMOJI):
        if m := re.match(r"([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*; Emoji ", line):
            yield from (c for c in range(int(m[1], 16), int(m[2] or m[1], 16) + 1) if c > 0x2000)


LETTERS = set(ranges("20-7E A0-24F 2B0-2FF 300-36F 370-3FF 400-4FF 1E00-1EFF 2000-206F 2070-209F 20A0-20CF 2100-214F"
                     " 2190-21FF 2200-22FF 25CC FB00-FB06"))
SIGNS = set(emoji()) | set(ranges("2190-21FF 2300-2335 2460-2473 25A0-25FF 2600-27BF 2B00-2B11"))
SIGNS -= set(ranges("1F1E6-1F1FF 1F3FB-1F3FF"))  # flags are written as letters, skin tones not at all


def cut(source, target, characters):
    options = subset.Options()
    options.hinting = options.glyph_names = options.recalc_timestamp = False
    options.layout_features, options.name_IDs, options.name_languages = [], ["*"], [0x409]
    options.notdef_outline = True
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "DSIG", "kern", "gasp", "prep", "fpgm", "cvt ", "STAT", "FFTM"]
    font = TTFont(source, recalcTimestamp=False)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=characters)
    cutter.subset(font)
    drawn = {c - 0x1F000 + 0xE000 if c > 0xFFFF else c: glyph for c, glyph in font.getBestCmap().items()}
    font["cmap"].tables = [t for t in font["cmap"].tables if (t.platformID, t.platEncID, t.format) == (3, 1, 4)][:1]
    font["cmap"].tables[0].cmap = drawn
    font.save(target)


for style in "Sans-Regular", "Sans-Bold", "Sans-Italic", "Serif-Bold":
    cut(f"{NOTO}Noto{style}.ttf", f"Noto{style}.ttf", LETTERS)
cut(SYMBOLA, "Symbola.ttf", SIGNS)
