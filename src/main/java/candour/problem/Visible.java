package candour.problem;

/** Texts of content as they may be printed: what a terminal or a workflow would obey is written out, and nothing hides. */
public final class Visible {

    private Visible() {}

    /** The same text in one line; characters that cannot be seen stand as {@code \u202E}. */
    public static String of(String text) {
        if (text.chars().noneMatch(Visible::isHidden)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one == '\n') {
                shown.append("\\n");
            } else if (isHidden(one)) {
                shown.append("\\u%04X".formatted((int) one));
            } else {
                shown.append(one);
            }
        }
        return shown.toString();
    }

    /** Joiners stay: scripts and pictures of faces need them. */
    private static boolean isHidden(int one) {
        return switch (Character.getType(one)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.PRIVATE_USE ->
                true;
            case Character.FORMAT -> one != 0x200c && one != 0x200d;
            default -> one == 0xfffd;
        };
    }
}
