package candour.cli;

import candour.build.Build;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;

/** The options that every command about content has. */
final class ContentOptions {

    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Mixin
    private ContentPlace content;

    @CommandLine.Option(
            names = "--as-at",
            paramLabel = "DATE",
            converter = Day.class,
            description =
                    "Show only what was published by this day, for example 2009-12-31 (default: the day of the newest dated fact, or on which a children's version was last read).")
    private Optional<LocalDate> asAt = Optional.empty();

    @CommandLine.Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Formats.class,
            description =
                    "How problems are told: text, json, sarif or github (default: text, and github in a workflow of GitHub).")
    private Format format = Format.usual();

    @CommandLine.Option(
            names = "--own-templates",
            description =
                    "Compile and run the templates in the content. They are programs: use it where you trust all who can write there.")
    private boolean ownTemplates;

    Format format() {
        return format;
    }

    /** A format by its word, in small letters. */
    static final class Formats implements CommandLine.ITypeConverter<Format> {
        @Override
        public Format convert(String text) {
            return Arrays.stream(Format.values())
                    .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(text))
                    .findFirst()
                    .orElseThrow(() -> new CommandLine.TypeConversionException("Use text, json, sarif or github."));
        }
    }

    /** A day, or a sentence that says how to write one. */
    static final class Day implements CommandLine.ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException notADay) {
                throw new CommandLine.TypeConversionException("Write a day as 2009-12-31.");
            }
        }
    }

    Path content() {
        return content.folder();
    }

    Build build(boolean withComponents) {
        if (!Files.isDirectory(content.folder())) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "There is no folder " + content.folder().toAbsolutePath()
                            + " to read. Run this in the folder of your site, or give --content.");
        }
        return new Build(content.folder(), asAt, asAt.orElseGet(LocalDate::now), withComponents)
                .trustingTemplates(ownTemplates);
    }
}
