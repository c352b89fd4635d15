#!/usr/bin/env python3
"""Adds the letters of Noto Sans Arabic that Inter lacks to Inter, for the window, in which a text has one typeface.

Usage: window-typefaces.py INTER.ttf NOTO_SANS_ARABIC.ttf OUT.ttf (needs fontTools 4.38 or later, and Java 17)
Contours of glyphs that overlap are united (United.java), see decision 4.
"""
import os
import subprocess
import sys
import tempfile

from fontTools import subset
from fontTools.merge import Merger, Options
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem

VERTICAL = {
    "hhea": ("ascent", "descent", "lineGap"),
    "OS/2": ("sTypoAscender", "sTypoDescender", "sTypoLineGap", "usWinAscent", "usWinDescent"),
}
# Noto draws what joins and parts letters and gives them a direction, for who looks for it; here nothing is to be seen of it
UNSEEN = (0x200C, 0x200D, 0x200E, 0x200F)
DROPPED = ("STAT", "MVAR", "HVAR", "gvar", "avar", "fvar", "vhea", "vmtx", "DSIG", "BASE")


def main(latin_file, arabic_file, out):
    latin = TTFont(latin_file)
    arabic = TTFont(arabic_file)
    options = subset.Options(layout_features=["*"], glyph_names=True, notdef_outline=True)
    wanted = subset.Subsetter(options)
    wanted.populate(unicodes=set(arabic.getBestCmap()) - set(latin.getBestCmap()))
    wanted.subset(arabic)
    scale_upem(arabic, latin["head"].unitsPerEm)
    with tempfile.TemporaryDirectory() as folder:
        parts = []
        for number, font in enumerate((latin, arabic)):
            for table in DROPPED:
                if table in font:
                    del font[table]
            parts.append(os.path.join(folder, f"{number}.ttf"))
            font.save(parts[-1])
        merged = Merger(options=Options(drop_tables=["meta"])).merge(parts)
    # Lines stay as high as Inter has them, and the name is that of the typeface of all but these letters
    for table, values in VERTICAL.items():
        for value in values:
            setattr(merged[table], value, getattr(latin[table], value))
    merged["name"] = latin["name"]
    # The same bytes each time
    merged["head"].modified = latin["head"].modified
    merged.recalcTimestamp = False
    merged.save(out)
    unite(merged, out)


def unite(font, out):
    program = os.path.join(os.path.dirname(os.path.abspath(__file__)), "United.java")
    units = str(font["head"].unitsPerEm)
    printed = subprocess.run(["java", program, out, units], check=True, capture_output=True, text=True).stdout
    names = font.getGlyphOrder()
    for glyph in printed.split("glyph ")[1:]:
        number, *pieces = glyph.splitlines()
        name = names[int(number)]
        pen = TTGlyphPen(None)
        for piece in pieces:
            kind, *numbers = piece.split()
            points = [(int(x), int(y)) for x, y in zip(numbers[::2], numbers[1::2])]
            {"M": pen.moveTo, "L": pen.lineTo, "Q": pen.qCurveTo, "Z": lambda: pen.closePath()}[kind](*points)
        font["glyf"][name] = pen.glyph()
        advance, _ = font["hmtx"][name]
        font["glyf"][name].recalcBounds(font["glyf"])
        font["hmtx"][name] = (advance, getattr(font["glyf"][name], "xMin", 0))
    hide(font)
    font.save(out)


def hide(font):
    for character in UNSEEN:
        name = font.getBestCmap().get(character)
        if name is not None:
            font["glyf"][name] = TTGlyphPen(None).glyph()
            font["hmtx"][name] = (0, 0)


if __name__ == "__main__":
    main(*sys.argv[1:4])
