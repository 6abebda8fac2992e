"""``python -m cloudfront_rs``: the command line, where its script is not on the path."""

import sys

from cloudfront_rs.command_line import main

if __name__ == "__main__":
    sys.exit(main())
