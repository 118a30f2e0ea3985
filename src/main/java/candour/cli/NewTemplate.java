package candour.cli;

import candour.read.OwnTemplates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code candour new template page/about.jte}: a copy of one of Candour's templates, to be changed. */
@CommandLine.Command(
        name = "template",
        description = "Writes a copy of one of Candour's templates, to be changed.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class NewTemplate implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Parameters(
            index = "0",
            paramLabel = "NAME",
            description = "Its folder and its name, such as page/about.jte or component/help.jte.")
    private String name;

    @CommandLine.Mixin
    private ContentPlace content;

    @Override
    public Integer call() throws IOException {
        String text = OwnTemplates.program(name)
                .orElseThrow(
                        () -> wrong("Candour has no template \"" + name + "\". They stand in its folder templates/."));
        Path file = content.folder().resolve("templates").resolve(name);
        if (Files.exists(file)) {
            throw wrong("There is a file " + file + " already.");
        }
        FreshFiles files = new FreshFiles();
        files.add(file, text);
        files.write().forEach(one -> spec.commandLine().getOut().println(one));
        spec.commandLine()
                .getOut()
                .println("Now change it, and run candour build --own-templates. It is a program, and takes a JDK.");
        return ExitCode.PUBLISHED;
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }
}
