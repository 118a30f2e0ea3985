package candour.cli;

import candour.problem.Problem;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/** How problems are told, and to whom. */
enum Format {
    /** To people. */
    TEXT,
    /** To other programs. */
    JSON,
    /** To code scanners and editors: SARIF 2.1.0. */
    SARIF,
    /** To people, and to GitHub, which shows them beside the lines of a change. */
    GITHUB;

    /** What people read goes to the error stream, so that what programs read can be taken from the other. */
    void print(List<Problem> problems, PrintWriter out, PrintWriter err) {
        if (!isForPrograms() && !problems.isEmpty()) {
            new TextFormat(err, Ansi.AUTO).print(problems);
        }
        switch (this) {
            case TEXT -> {}
            case JSON -> JsonFormat.print(problems, out);
            case SARIF -> SarifFormat.print(problems, out);
            case GITHUB -> GithubFormat.print(problems, out);
        }
    }

    /** Whether only a program reads the output. */
    boolean isForPrograms() {
        return this == JSON || this == SARIF;
    }

    /** In a workflow of GitHub, its annotations too; everywhere else, text alone. */
    static Format usual() {
        return "true".equals(System.getenv("GITHUB_ACTIONS")) ? GITHUB : TEXT;
    }
}
