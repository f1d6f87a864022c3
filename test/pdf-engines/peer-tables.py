# The tables of all PDF files of a folder, as JSON by file name. Arguments: pdfplumber or camelot, the folder.
import glob
import json
import os
import sys
import warnings

warnings.filterwarnings("ignore")
peer, folder = sys.argv[1:]


def tables(name):
    if peer == "pdfplumber":
        import pdfplumber

        with pdfplumber.open(name) as document:
            return [table for page in document.pages for table in page.extract_tables()]
    import camelot

    return [table.df.values.tolist() for table in camelot.read_pdf(name, pages="all", flavor="lattice")]


found = {}
failures = 0
for name in sorted(glob.glob(folder + "/*.pdf")):
    try:
        read = tables(name)
    except Exception as error:
        print(f"{peer}: {os.path.basename(name)}: {error}", file=sys.stderr)
        failures += 1
        read = []
    # A piece at the top of a page under the same titles goes on.
    joined = []
    for table in read:
        rows = [[cell or "" for cell in row] for row in table]
        if joined and rows and joined[-1][0] == rows[0]:
            joined[-1].extend(rows[1:])
        else:
            joined.append(rows)
    found[os.path.basename(name)[:-4]] = joined
if found and failures == len(found):
    sys.exit(1)
print(json.dumps(found))
