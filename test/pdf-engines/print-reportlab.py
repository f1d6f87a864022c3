# The pages of a folder (JSON of printed-page.ts) -> PDF files beside them, with ReportLab. Argument: the folder.
import glob
import json
import sys
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, Preformatted, SimpleDocTemplate, Spacer, Table

BODY = ParagraphStyle("body", fontName="Helvetica", fontSize=9, leading=11.5, spaceAfter=3, splitLongWords=1)
BOLD = ParagraphStyle("bold", parent=BODY, fontName="Helvetica-Bold")
TITLE = ParagraphStyle("title", parent=BOLD, fontSize=18, leading=22)
HEADING = ParagraphStyle("heading", parent=BOLD, fontSize=13, leading=16)
CODE = ParagraphStyle("code", fontName="Courier", fontSize=7.5, leading=9, backColor=colors.HexColor("#eeeeee"))


def parts(text, style):
    lines = text.split("\n")
    return [Paragraph(escape("\u2022 " + line[2:] if line.startswith("- ") else line), style) for line in lines]


def flow(block):
    kind = block["kind"]
    if kind == "table":
        rows = [[parts(cell, BOLD) for cell in block["header"]]]
        rows += [[parts(cell, BODY) for cell in row] for row in block["rows"]]
        width = A4[0] - 110
        table = Table(rows, colWidths=[weight * width for weight in block["weights"]], repeatRows=1, hAlign="LEFT")
        table.setStyle(
            [
                ("GRID", (0, 0), (-1, -1), 0.5, colors.black),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("BACKGROUND", (0, 0), (-1, 0), colors.lightgrey),
            ]
        )
        caption = parts(block["caption"], BOLD) if block["caption"] else []
        return [*caption, table, Spacer(1, 8)]
    if kind == "code":
        return [Preformatted(block["text"], CODE, maxLineLength=100), Spacer(1, 6)]
    return parts(block["text"], {"title": TITLE, "heading": HEADING}.get(kind, BODY))


for name in sorted(glob.glob(sys.argv[1] + "/*.json")):
    with open(name, encoding="utf8") as file:
        blocks = json.load(file)
    document = SimpleDocTemplate(name[:-5] + ".pdf", pagesize=A4, leftMargin=55, rightMargin=55)
    document.build([item for block in blocks for item in flow(block)])
