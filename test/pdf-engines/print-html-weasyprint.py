# The HTML pages of a folder -> PDF files beside them, with WeasyPrint. Argument: the folder.
import glob
import logging
import sys

import weasyprint

logging.getLogger("weasyprint").setLevel(logging.CRITICAL)
for name in sorted(glob.glob(sys.argv[1] + "/*.html")):
    weasyprint.HTML(filename=name).write_pdf(name[:-5] + ".pdf")
