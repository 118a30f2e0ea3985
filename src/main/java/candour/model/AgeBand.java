package candour.model;

/** The ages that a children's version is written for: {@code 9-11}. */
public record AgeBand(int from, int to) implements Comparable<AgeBand> {

    @Override
    public int compareTo(AgeBand other) {
        return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
    }

    /** As it is written in content and in addresses. */
    @Override
    public String toString() {
        return from + "-" + to;
    }
}
