"""Codes of reading, decoding, merging, judging and selecting content."""

from __future__ import annotations

from deck.codes import pages, sourcing
from deck.codes.code import Code

_FILES = (
    Code("missing-file", "A file is not there.", "Write it, or correct its name."),
    Code("not-a-file", "A folder or a device stands where a file should be.", "Put a file there."),
    Code("not-a-folder", "A file stands where a folder should be.", "Put a folder there."),
    Code("unreadable-file", "The system does not let the program read a file or folder.",
         "Give it the right to read it."),
    Code("file-too-large", "A file is larger than 2 MB.", "Split it: content is text."),
    Code("too-many-files", "A root holds more than 1,000 content files.", "Join or remove some."),
    Code("not-utf-8", "A byte is not UTF-8.", "Save the file as UTF-8."),
    Code("control-character", "A character cannot stand in a deck.", "Delete it.",
         "XML 1.0, production 2 (Char)"),
    Code("more-findings", "A file has more faults than are listed.", "Mend the first ones."),
    Code("unread-file", "A file among the content is not read.",
         "Content files end in .yaml and lie in a folder of their type."),
    Code("unknown-folder", "A folder among the content is not read.", "Correct its name."),
)  # fmt: skip

_YAML = (
    Code("yaml-syntax", "The text is not YAML.", "Most often: quotes, or indentation by spaces."),
    Code("yaml-tag", "A YAML tag (!x) is refused.", "Remove it: the field decides the type."),
    Code("yaml-alias", "A YAML anchor or alias (&x, *x) is refused.", "Write the value out."),
    Code("merge-key", "The YAML merge key (<<) is refused.", "Write the values out."),
    Code("duplicate-key", "One mapping has a key twice.", "Keep one of them."),
    Code("wrong-key", "A key is not one word but a list or a mapping.", "Put it in quotes."),
    Code("several-documents", "A file holds more than one document.", "One document a file."),
    Code("empty-file", "A file holds nothing.", "Write its content, or delete it."),
    Code("too-deep", "Values are nested more than 40 levels deep.", "Nest them less."),
    Code("too-many-values", "A file holds more than 100,000 values.", "Split it."),
)

_VALUES = (
    Code("wrong-type", "A value is not of the type that its field wants.", "Follow the hint."),
    Code("unknown-key", "A record has no such key.", "Correct the spelling."),
    Code("missing-key", "A record lacks a key that it must have.", "Add the key."),
    Code("unknown-kind", "There is no such kind of block.", "Correct the spelling."),
    Code("unknown-value", "The value is not one of those the field takes.", "Take one of them."),
    Code("empty-text", "A text holds no words.", "Write it, or leave the key out."),
    Code("too-many-words", "A text has more words than its place takes.", "Shorten it."),
    Code("too-many-characters", "A text is longer than its place takes.", "Shorten it."),
    Code("item-count", "A list has too few or too many items.", "Add or remove some."),
    Code("out-of-range", "A number is too small or too large.", "Keep to the range."),
    Code("wrong-form", "A text does not have the form that its field wants.", "Follow the form."),
    Code(
        "unknown-field",
        "A pattern in braces names what the program does not fill in.",
        "Use the fields that the message lists; double a brace that is meant as one.",
    ),
    Code("no-such-day", "A date is written like one and is none.", "Correct it."),
    Code("missing-word", "A language lacks a word for something the program names.", "Add it."),
)

_MERGING = (
    Code("duplicate-id", "Two records of the library have the same key.", "Rename one."),
    Code("undeclared-replacement", "A project's record has the key of a packaged one.",
         "Say 'replaces: [KEY]' at the head of the file, or choose another key."),
    Code("unknown-replacement", "A file says that it replaces a key that no packaged record of "
         "its kind has.", "Correct or remove it."),
    Code("duplicate-number", "Two messages have the same number.", "Number each differently."),
    Code("row-full", "An argument has more messages than three and one outside the square.",
         "Give the message another 'group', or leave one out."),
    Code("duplicate-kind", "Two packages bring the same kind of block.", "Remove one."),
    Code("broken-plugin", "A package that should bring a block cannot be used.",
         "Mend or remove that package."),
)  # fmt: skip

_MARKS = (
    Code("reserved-braces", "'{{' is reserved for variables.", "Write \\{{ for two braces."),
    Code("stray-mark", "A star neither opens nor closes bold or italic.", "Write \\* for a star."),
    Code("broken-link", "A link is not complete, or leads nowhere that is allowed.",
         "Write [label](https://...) or [label](#slide-key)."),
)  # fmt: skip

_REFERENCES = (
    Code("unknown-slide", "There is no slide with that key.", "Correct the key."),
    Code("slide-unused", "No variant shows a slide of the project, so it is in no deck.",
         "Add its key to a section of a variant, or remove the slide."),
    Code("unknown-fact", "There is no fact with that key.", "Correct the key."),
    Code("unknown-message", "There is no such message.", "Correct the key or number."),
    Code("unknown-exercise", "There is no exercise with that key.", "Correct the key."),
    Code("unknown-variant", "There is no variant with that key.", "Correct the key."),
    Code("missing-asset", "A picture is not under assets/, by its exact name.", "Put it there."),
    Code("link-outside-deck", "A link leads to a slide that the variant does not show.",
         "Add that slide to the variant, or remove the link."),
)  # fmt: skip

_SLIDES = (
    Code("lacks-material", "A page to read draws on something that the library does not have.",
         "Write what is missing, or leave the page out."),
    Code("title-missing", "A slide has no title, and its body makes none.", "Give it a title.",
         "WCAG 2.4.2"),
    Code("message-missing", "A body takes its words from a message, and the slide names none.",
         "Give the slide its message's number."),
    Code("ask-and-quote", "A slide's strip is to hold both a question and a statement.",
         "Remove one."),
    Code("quote-without-message", "A slide is to quote a statement, and names no message.",
         "Give the slide its message's number."),
    Code("unverified-figure", "A slide draws on a figure that nobody has verified.",
         "Verify the fact, or take it off the slide."),
    Code("chart-values", "A row of a chart has more or fewer values than there are series.",
         "Write null for a missing value."),
    Code("chart-unfit", "A type of chart cannot show these values truthfully.",
         "Use another type, or give the values that are missing.", "DESIGN 8"),
    Code("chart-range", "The axis of a chart ends before it begins.", "Swap least and most."),
    Code("highlight-range", "A chart is to highlight a row that it does not have.",
         "Rows are counted from 1."),
    Code("table-cells", "A row of a table has more or fewer cells than its head.",
         "Give each column its cell."),
    Code("table-widths", "Widths of columns do not match the columns.",
         "Give one width above 0 for each column, or none."),
    Code("table-raised", "A table is to raise a column that it does not have.",
         "Columns are counted from 1."),
    Code("scores-missing", "A form that draws scores is given none.",
         "Give 'scores', or take the form 'table'."),
    Code("scores-unused", "The table of the self-check is given takeaways, which it does not show.",
         "Take another 'form', or leave 'asides' out."),
    Code("scores-wrong", "The scores of a message are neither a list nor lowest, median, highest.",
         "Give 'given', or all of the three in their order."),
    Code("scores-repeated", "A message is scored twice.", "Join the two."),
    Code("share-part", "A share is not less than the whole.", "Make 'part' less than 'of'."),
    Code("lane-steps", "Two lanes have different numbers of steps.",
         "A step that is no more has 'state: gone'."),
    Code("roadmap-cells", "A lane of a roadmap has more or fewer cells than there are phases.",
         "Give each phase its cell; write null where nothing is done."),
    Code("part-missing", "A body points at a part of its own that it does not have, or lacks one "
         "that it needs.", "Parts are counted from 1; give the one that the message names."),
    Code("case-unsourced", "A case names neither the facts nor the source and year it is from.",
         "Add 'facts:', or a 'source_note:' with a year."),
    Code("untagged", "A slide shows values that come from no fact, and does not say so.",
         "Name the 'facts', or add 'illustrative: Illustrative figures'."),
)  # fmt: skip

_TIME = (
    Code("stage-minutes", "The stages do not add up to the exercise.", "Change one of them."),
    Code("section-minutes", "A section's slides do not add up to its minutes.",
         "Change 'seconds' of a slide or 'minutes' of the section."),
    Code(
        "line-unclear",
        "A line of a variant or sequence names no slide, or more than one thing.",
        "Write one of `slide`, `message` and `include`; `seconds` and `groups` go with `slide`.",
    ),
    Code("unknown-sequence", "No sequence has this key.", "Correct it, or add the sequence."),
    Code(
        "circular-include",
        "A sequence includes itself, by way of others or at once.",
        "Leave one of the lines out.",
    ),
    Code(
        "depth-missing",
        "A message lacks the depth that a variant asks for.",
        "List the slides of that depth in the message, or ask for another.",
    ),
    Code(
        "message-not-chosen",
        "The variant gives one message, and none was chosen.",
        "Say which with --message.",
    ),
    Code(
        "variant-minutes",
        "The sections miss the minutes of the variant by more than a tenth.",
        "Change one of them.",
    ),
    Code("uncounted-minutes", "A section that does not count is to take time.",
         "Leave its time out, or count it."),
    Code("slide-too-short", "A slide has less than 30 seconds to be presented in.",
         "Give it time, or move it to a section that does not count."),
    Code("slide-twice", "A variant shows a slide twice.", "Show it once, or write a second one."),
)  # fmt: skip

CODES: tuple[Code, ...] = (
    *_FILES, *_YAML, *_VALUES, *_MERGING, *_MARKS, *_REFERENCES, *_SLIDES, *_TIME,
    *sourcing.CODES, *pages.CODES,
)  # fmt: skip
