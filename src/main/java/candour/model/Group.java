package candour.model;

import java.util.Optional;

/**
 * A part of a framework in which area names are unique.
 *
 * @param local whether each inspection names the areas of this group itself (as joint area reviews did)
 * @param scale the scale for local areas
 * @param subject who is judged in this group, where it is somebody else than in the others
 */
public record Group(String id, String name, boolean local, Optional<Scale> scale, Optional<String> subject) {}
