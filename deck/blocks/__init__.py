"""The built-in blocks, listed: a new block is one file here and one line below."""

from __future__ import annotations

from deck.blocks.agenda import Agenda
from deck.blocks.breakout import Breakout
from deck.blocks.callout import Callout
from deck.blocks.cards import Cards
from deck.blocks.case import Case
from deck.blocks.chart import ChartBody
from deck.blocks.checklist import Checklist
from deck.blocks.closing import Closing
from deck.blocks.columns import Columns
from deck.blocks.commitments import Commitments
from deck.blocks.cover import Cover
from deck.blocks.definition import Definition
from deck.blocks.exercise import ExerciseBody
from deck.blocks.feedback import Feedback
from deck.blocks.gap import Gap
from deck.blocks.glossary import Glossary
from deck.blocks.icon_row import IconRow
from deck.blocks.ladder import Ladder
from deck.blocks.loop import Loop
from deck.blocks.map import MessageMap
from deck.blocks.matrix import Matrix
from deck.blocks.number import BigNumber
from deck.blocks.pause import Pause
from deck.blocks.picture import PictureBody
from deck.blocks.points import Points
from deck.blocks.process import Process
from deck.blocks.questions import Questions
from deck.blocks.quote import Quote
from deck.blocks.read_cases import ReadCases
from deck.blocks.read_evidence import ReadEvidence
from deck.blocks.read_message import ReadMessage
from deck.blocks.read_page import ReadPage
from deck.blocks.read_practice import ReadPractice
from deck.blocks.read_questions import ReadQuestions
from deck.blocks.read_text import ReadText
from deck.blocks.readings import Readings
from deck.blocks.roadmap import Roadmap
from deck.blocks.section import SectionOpener
from deck.blocks.self_check import SelfCheckBody
from deck.blocks.sources import Sources
from deck.blocks.stack import Stack
from deck.blocks.statement import Statement
from deck.blocks.statements import Statements
from deck.blocks.table import TableBody
from deck.blocks.timeline import Timeline
from deck.blocks.tree import Tree
from deck.blocks.warm_up import WarmUp
from deck.blocks.worksheet import Worksheet
from deck.model import Block

BLOCKS: tuple[type[Block], ...] = (
    Cover,
    SectionOpener,
    Pause,
    MessageMap,
    Statement,
    Statements,
    Points,
    Readings,
    ChartBody,
    BigNumber,
    Process,
    Ladder,
    Matrix,
    Stack,
    Loop,
    Tree,
    TableBody,
    Cards,
    Questions,
    ExerciseBody,
    SelfCheckBody,
    Commitments,
    Sources,
    Agenda,
    Closing,
    PictureBody,
    Roadmap,
    Timeline,
    Gap,
    Case,
    Quote,
    Worksheet,
    Breakout,
    Feedback,
    WarmUp,
    Columns,
    Definition,
    Checklist,
    Callout,
    IconRow,
    ReadText,
    ReadPage,
    ReadMessage,
    ReadEvidence,
    ReadCases,
    ReadPractice,
    ReadQuestions,
    Glossary,
)
