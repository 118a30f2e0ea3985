package candour.cli;

import candour.problem.Problem;
import java.io.PrintWriter;
import java.util.List;

/** Workflow commands of GitHub Actions: one line for each problem, shown beside the line it is about. */
final class GithubFormat {

    private GithubFormat() {}

    static void print(List<Problem> problems, PrintWriter out) {
        for (Problem problem : problems) {
            out.println("::" + problem.code().severity().word() + " file="
                    + property(problem.at().file()) + ",line=" + problem.at().line() + ",col="
                    + problem.at().column() + ",endColumn="
                    + (problem.at().column() + problem.at().length()) + ",title="
                    + problem.code().word() + "::" + data(problem.message() + " " + problem.hint()));
        }
    }

    /** So that no message can begin a command of its own. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
