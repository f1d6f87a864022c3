# The Typst files of a folder -> PDF files beside them. Argument: the folder.
import glob
import sys

import typst

for name in sorted(glob.glob(sys.argv[1] + "/*.typ")):
    typst.compile(name, output=name[:-4] + ".pdf")
