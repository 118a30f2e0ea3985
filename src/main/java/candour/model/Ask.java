package candour.model;

/**
 * One of the lists in which inspectors write what they want to be better, as a framework has them.
 *
 * @param name what its documents call the list: {@code What needs to improve}
 * @param isTimed whether each point of it says by when it is to be done
 * @param isUrgent whether it is the list of what must be done first
 */
public record Ask(String id, String name, boolean isTimed, boolean isUrgent, Citation citation) {}
