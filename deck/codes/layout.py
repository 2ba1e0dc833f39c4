"""Codes of laying out a slide."""

from __future__ import annotations

from deck.codes.code import Code

CODES: tuple[Code, ...] = (
    Code(
        "accent-twice",
        "more than one box of a drawing carries the accent",
        "leave the accent on the one box that the slide is about",
        "DESIGN: one loud box a slide",
    ),
    Code(
        "cannot-continue",
        "a slide's content would need too many continuation slides",
        "split the slide, or cut its content",
    ),
    Code(
        "chart-cut",
        "a chart has more bars than can be read, and no rule for the rest",
        "say 'other: sum' where a sum makes sense, else 'other: drop'; or set 'limit'",
        "DESIGN 6.1",
    ),
    Code(
        "chart-form",
        "a chart is drawn otherwise than asked for, and its notes say so",
        "ask for the form that is drawn",
        "DESIGN 6.1 and 8",
    ),
    Code(
        "chart-rounded",
        "a value that is not nought would be written as nought",
        "choose another unit, or more decimals",
    ),
    Code(
        "gap-closed",
        "the two lines of a gap chart end at one value, so that there is no gap to show",
        "show them as a line chart, or end where they part",
    ),
    Code(
        "items-missing",
        "a block that takes its items from a message has none to take",
        "give the block its own items, or the slide a message",
    ),
    Code(
        "message-missing",
        "a slide that shows a message does not say which",
        "give the slide a 'message', or move it to the message's file",
    ),
    Code(
        "missing-glyph",
        "text has a character that the theme's face lacks, so that its width is a guess",
        "use a character that the face has",
    ),
    Code(
        "no-slot",
        "the slide's layout has no place for one of the block's parts",
        "drop the part, or drop the strip that takes its place",
    ),
    Code(
        "no-strip",
        "the slide has a strip, and its layout has no room for one",
        "drop 'ask' or 'quote_statement', or use another kind of body",
    ),
    Code(
        "no-tag",
        "the slide is marked 'illustrative', and its layout has no room for the tag",
        "drop 'illustrative' and say it in the text, or use another kind of body",
    ),
    Code(
        "notes-too-long",
        "a slide's notes do not fit their printed page, even under the slide's smallest picture",
        "shorten them; on the screen they are whole",
    ),
    Code(
        "overflow",
        "text does not fit its region at any size the layout allows",
        "cut the words the hint counts; type is never shrunk further",
        "DESIGN: measure first, then report an error",
    ),
    Code(
        "picture-unreadable",
        "a picture that a slide names is damaged, cut short or empty",
        "fetch or export the file again",
    ),
    Code(
        "short-last-line",
        "a title leaves one short word alone on its last line",
        "cut or add a word, so that the lines are of like length",
        "DESIGN: no short word alone on a line",
    ),
    Code(
        "svg-refused",
        "an SVG file that is named as a picture holds what a deck must not carry, or is none",
        "follow the hint: what is refused stands at the line of the file that the message gives",
        "a picture in a deck runs nothing, fetches nothing and does not move",
    ),
    Code(
        "template-lacks-role",
        "the theme's mapping gives no layout for a role that a slide needs",
        "add the role to the mapping, or use another kind of body",
    ),
    Code(
        "title-missing",
        "a slide has no title, and its block makes none",
        "give the slide a title: a full sentence of at most 14 words",
        "WCAG 2.2, 2.4.6",
    ),
    Code(
        "too-many-posts",
        "a tree has more posts on its last level than a slide can show",
        "show some branches on a slide of their own",
    ),
    Code(
        "too-many-stages",
        "an exercise has more stages than a slide shows",
        "regroup them in the slide's own 'stages', with the same minutes in all",
    ),
    Code(
        "unknown-exercise",
        "a slide names an exercise that the library does not have",
        "use the nearest name in the hint, or add the exercise",
    ),
    Code(
        "way-aslant",
        "a matrix's way leads to a quadrant that shares no side with the one before, or nowhere",
        "name two or three quadrants, each beside or over the one before",
    ),
    Code(
        "word-too-wide",
        "one word is wider than its region",
        "use a shorter word; words are never broken",
    ),
)
