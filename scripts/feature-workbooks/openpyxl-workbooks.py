"""Feature workbooks written by Debian's python3-openpyxl: python3 openpyxl-workbooks.py OUTPUT_FOLDER"""

import datetime
import io
import json
import pathlib
import sys

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.drawing.image import Image
from openpyxl.formatting.rule import CellIsRule, DataBarRule
from openpyxl.styles import Alignment, Font, PatternFill, Protection
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo
from PIL import Image as Picture

OUT = pathlib.Path(sys.argv[1])
WORDS = json.loads((pathlib.Path(__file__).parent / "questions.json").read_text())
LONG_AGO = datetime.datetime(2026, 1, 5)
made = []


def questionnaire(language, first_row=4):
    book = Workbook()
    book.properties.created = book.properties.modified = LONG_AGO
    sheet = book.active
    sheet.title = "Questions"
    words = WORDS[language]
    for column, value in enumerate(words["headers"], 1):
        cell = sheet.cell(first_row, column, value)
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", fgColor="DDEBF7")
    for at, question in enumerate(words["questions"], 1):
        sheet.cell(first_row + at, 1, f"Q{at}")
        sheet.cell(first_row + at, 2, question)
    return book, sheet


def save(book, name, feature, language, first_row=4):
    book.save(OUT / f"{name}.xlsx")
    count = len(WORDS[language]["questions"])
    refs = [f"C{first_row + at}" for at in range(1, count + 1)]
    made.append({"file": f"{name}.xlsx", "writer": "openpyxl", "feature": feature, "language": language,
                 "answers": {"sheet": "Questions", "refs": refs}})


book, sheet = questionnaire("fr")
sheet["A1"] = "Questionnaire de sécurité"
sheet.merge_cells("A1:D1")
for row in range(5, 12):
    sheet.merge_cells(start_row=row, start_column=3, end_row=row, end_column=4)
sheet["D4"] = None
save(book, "merges", "a title and answer areas merged over columns", "fr")

book, sheet = questionnaire("en")
sheet.row_dimensions[7].hidden = True
sheet.column_dimensions["F"].hidden = True
sheet["F5"] = "internal"
hidden = book.create_sheet("Old")
hidden["A1"] = "not for you"
hidden.sheet_state = "hidden"
save(book, "hidden", "hidden rows, columns and sheets", "en")

book, sheet = questionnaire("en")
for row in range(5, 13):
    sheet.cell(row, 3).protection = Protection(locked=False)
    sheet.cell(row, 4).protection = Protection(locked=False)
sheet.protection.sheet = True
sheet.protection.password = "secret"
save(book, "protected", "a protected sheet whose answer cells are unlocked", "en")

book, sheet = questionnaire("es")
sheet["B5"].comment = Comment("Indique el algoritmo.", "Ana")
sheet["C6"].comment = Comment("Sí o no", "Ana")
save(book, "comments", "comments on question and answer cells", "es")

book, sheet = questionnaire("fr")
sheet.freeze_panes = "C5"
save(book, "frozen-panes", "frozen rows and columns", "fr")

for name, feature, source in [
    ("validation-inline", "a drop-down with its words in the rule", '"Yes,No,Partial"'),
    ("validation-range", "a drop-down from a range of the same sheet", "$H$1:$H$3"),
    ("validation-other-sheet", "a drop-down from a range of another sheet", "'My lists'!$A$1:$A$3"),
    ("validation-name", "a drop-down from a defined name", "Words"),
]:
    book, sheet = questionnaire("en")
    lists = book.create_sheet("My lists")
    for row, word in enumerate(WORDS["en"]["choices"], 1):
        lists.cell(row, 1, word)
        if name == "validation-range":
            sheet.cell(row, 8, word)
    book.defined_names.append(DefinedName("Words", attr_text="'My lists'!$A$1:$A$3"))
    rule = DataValidation(type="list", formula1=source, allow_blank=True, showErrorMessage=True)
    rule.add("C5:C12")
    sheet.add_data_validation(rule)
    save(book, name, feature, "en")

book, sheet = questionnaire("en")
fill = PatternFill("solid", bgColor="FFC7CE")
sheet.conditional_formatting.add("C5:C12", CellIsRule(operator="equal", formula=['"No"'], fill=fill))
sheet.conditional_formatting.add("F5:F12", DataBarRule("min", None, "max", None, color="638EC6"))
save(book, "conditional-formats", "conditional formats and data bars", "en")

book, sheet = questionnaire("fr")
summary = book.create_sheet("Bilan")
for row, (word, count) in enumerate([("Oui", 3), ("Non", 1), ("Partiel", 2)], 1):
    summary.cell(row, 1, word)
    summary.cell(row, 2, count)
chart = BarChart()
chart.add_data(Reference(summary, min_col=2, min_row=1, max_row=3))
summary.add_chart(chart, "D2")
save(book, "charts", "a chart on another sheet", "fr")

book, sheet = questionnaire("en")
picture = io.BytesIO()
Picture.new("RGB", (8, 8), (31, 78, 121)).save(picture, "PNG")
picture.seek(0)
sheet.add_image(Image(picture), "F1")
save(book, "images", "a picture anchored on the question sheet", "en")

book, sheet = questionnaire("en")
sheet["B5"].hyperlink = "https://example.com/encryption"
sheet["A2"].value = "See the list"
sheet["A2"].hyperlink = "#Questions!A12"
save(book, "hyperlinks", "links to a page and into the workbook", "en")

book, sheet = questionnaire("es")
sheet.auto_filter.ref = "A4:D10"
save(book, "autofilter", "a filter over the question table", "es")

book, sheet = questionnaire("fr")
sheet.row_dimensions.group(6, 8, hidden=False)
sheet.column_dimensions.group("F", "H", hidden=True)
save(book, "outline-groups", "grouped rows and columns", "fr")

book, sheet = questionnaire("en")
sheet.print_title_rows = "4:4"
sheet.print_area = "A1:D12"
sheet.page_setup.orientation = "landscape"
sheet.oddFooter.center.text = "Page &P of &N"
save(book, "print-settings", "print area, titles, orientation and footer", "en")

book, sheet = questionnaire("en")
table = Table(displayName="Survey", ref="A4:D12")
table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium9", showRowStripes=True)
sheet.add_table(table)
save(book, "table", "a table object over the questions", "en")

book, sheet = questionnaire("es")
for row in range(5, 11):
    sheet.cell(row, 5, f'=IF(C{row}="Sí",1,0)')
sheet["E11"] = "=SUM(E5:E10)"
save(book, "formulas-uncached", "formulas without cached results", "es")

book, sheet = questionnaire("en")
sheet["A1"] = datetime.date(2026, 1, 5)
sheet["B1"] = datetime.datetime(2026, 1, 5, 9, 30)
sheet["C1"] = 0.25
sheet["C1"].number_format = "0.0 %"
sheet["D1"] = True
save(book, "dates-1900", "dates, times and percentages by number format", "en")

book, sheet = questionnaire("fr")
for row in range(5, 12):
    sheet.cell(row, 3).alignment = Alignment(wrap_text=True, vertical="top")
    sheet.cell(row, 3).fill = PatternFill("solid", fgColor="FFF2CC")
save(book, "styled-answers", "empty answer cells with styles of their own", "fr")

book, sheet = questionnaire("en")
rule = DataValidation(type="textLength", operator="lessThanOrEqual", formula1="1000", showErrorMessage=True)
rule.add("C5:C12")
sheet.add_data_validation(rule)
save(book, "validation-length", "a rule on the length of the answer", "en")

print(json.dumps(made))
