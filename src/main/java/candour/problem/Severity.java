package candour.problem;

/** Whether a problem stops the build. */
public enum Severity {
    ERROR,
    WARNING
}
