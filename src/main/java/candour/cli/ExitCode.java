package candour.cli;

/** What a command ends with, for scripts. */
final class ExitCode {

    static final int PUBLISHED = 0;
    static final int CONTENT_WRONG = 1;
    static final int COMMAND_WRONG = 2;
    static final int MACHINE_FAILED = 3;

    private ExitCode() {}
}
