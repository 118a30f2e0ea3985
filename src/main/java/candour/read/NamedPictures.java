package candour.read;

import candour.model.Authority;
import candour.model.Reference;
import candour.model.Site;
import java.util.List;
import java.util.stream.Stream;

/** Which pictures something names: the site's explanations, its logo, the children's versions. */
final class NamedPictures {

    private NamedPictures() {}

    static Stream<String> of(Site site, List<Authority> authorities) {
        Stream<Reference> ofSite = Stream.of(
                        site.logo().stream(),
                        site.how().stream().map(Site.Step::picture),
                        site.rights().stream().map(Site.Right::picture))
                .flatMap(all -> all);
        Stream<Reference> ofVersions = authorities.stream()
                .flatMap(authority -> authority.inspections().stream())
                .flatMap(inspection -> inspection.youngPeople().stream())
                .flatMap(version -> version.points())
                .map(point -> point.picture());
        return Stream.concat(ofSite, ofVersions).map(Reference::id);
    }
}
