package candour.render;

import gg.jte.html.HtmlAttribute;
import gg.jte.html.HtmlPolicy;
import gg.jte.html.HtmlPolicyException;
import gg.jte.html.HtmlTag;
import gg.jte.html.OwaspHtmlPolicy;
import java.util.Set;

/** What templates must not do, told by the compiler: unquoted attributes, inline styles, inline handlers, frames. */
public final class TemplatePolicy implements HtmlPolicy {

    private static final Set<String> REFUSED = Set.of("style", "iframe", "object", "embed");
    private final HtmlPolicy owasp = new OwaspHtmlPolicy();

    @Override
    public void validateHtmlTag(HtmlTag tag) throws HtmlPolicyException {
        owasp.validateHtmlTag(tag);
        if (REFUSED.contains(tag.getName())) {
            throw new HtmlPolicyException("Pages carry no <" + tag.getName() + ">.");
        }
    }

    @Override
    public void validateHtmlAttribute(HtmlTag tag, HtmlAttribute attribute) throws HtmlPolicyException {
        owasp.validateHtmlAttribute(tag, attribute);
        if (attribute.getName().equals("style")) {
            throw new HtmlPolicyException("Put styles in templates/assets/site.css.");
        }
        if (attribute.getName().startsWith("on")) {
            throw new HtmlPolicyException("Pages carry no inline handlers.");
        }
    }
}
