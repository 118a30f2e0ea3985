package candour.benchmark.hugo;

import candour.say.Words;
import gg.jte.ContentType;
import gg.jte.TemplateConfig;
import gg.jte.compiler.TemplateParser;
import gg.jte.compiler.TemplateParserVisitorAdapter;
import gg.jte.compiler.TemplateType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of Candour's templates twice: as a template of Hugo's, in which every expression is a value of its front matter, and as a jte
 * template that prints those values. Words that are the same on all pages stand in Hugo's template.
 */
final class Converted extends TemplateParserVisitorAdapter {

    private static final Pattern SAME_WORDS =
            Pattern.compile("(?:say|page\\.head\\(\\)\\.words\\(\\))\\.the\\(\"([^\"]+)\"\\)");
    private static final Pattern BLOCK = Pattern.compile("(?s)\\s*(\\w+)\\s*=\\s*@`(.*)`\\s*");
    /** What several pages have alike stands once in Hugo's data, and its name here. */
    private static final String RESOLVED =
            "{{ $KEY := .KEY }}{{ if not (reflect.KIND $KEY) }}{{ $KEY = index site.Data.shared $KEY }}{{ end }}";

    private final String name;
    private final Words words;
    /** Where blocks that are handed to a layout go: Hugo's partials, by name. */
    private final Map<String, String> partials;

    private final Pair pair;
    /** How many conditions of the jte template end together. */
    private final Deque<Integer> ends = new ArrayDeque<>();

    private int number;

    private Converted(String name, Words words, Map<String, String> partials, StringBuilder values) {
        this.name = name;
        this.words = words;
        this.partials = partials;
        this.pair = new Pair(values, new StringBuilder());
    }

    /** The template that prints the values; Hugo's own goes to the partials. */
    static String convert(String name, String text, Words words, Map<String, String> partials) {
        StringBuilder values = new StringBuilder("@import candour.benchmark.hugo.FrontMatter\n");
        Converted one = new Converted(name, words, partials, values);
        one.parse(text, TemplateType.Template);
        partials.put(name.replace(".jte", ".html"), one.pair.hugo().toString());
        return values.append("}").toString();
    }

    private void parse(String text, TemplateType type) {
        TemplateConfig config = new TemplateConfig(ContentType.Plain, "candour.hugo");
        config.trimControlStructures = true;
        TemplateParser parser = new TemplateParser(text, type, this, config);
        parser.setParamsComplete(type == TemplateType.Content);
        parser.parse();
    }

    private String next(String kind) {
        return kind + number++;
    }

    @Override
    public void onImport(String type) {
        pair.value("@import " + type + "\n");
    }

    @Override
    public void onParam(String parameter) {
        pair.value("@param " + parameter + "\n");
    }

    @Override
    public void onParamsComplete() {
        pair.value("{\"n\":0");
    }

    @Override
    public void onTextPart(int depth, String text) {
        pair.show(text);
    }

    @Override
    public void onCodeStatement(int depth, String code) {
        pair.value("!{" + code + "}");
    }

    @Override
    public void onCodePart(int depth, String code) {
        Matcher same = SAME_WORDS.matcher(code.strip());
        if (same.matches()) {
            pair.show(words.the(same.group(1)).replace("&", "&amp;").replace("<", "&lt;"));
        } else if (code.strip().equals("main")) {
            pair.add(",\"KEY\":${main}", "{{ partial .KEY.block .KEY }}", next("b"), code);
        } else {
            pair.add(",\"KEY\":${FrontMatter.text(CODE)}", "{{ .KEY }}", next("v"), code);
        }
    }

    /** Templates print prose so, and nothing else. */
    @Override
    public void onUnsafeCodePart(int depth, String code) {
        pair.add(
                ",\"KEY\":${FrontMatter.prose(CODE)}",
                "{{ with .KEY.md }}{{ . | markdownify }}{{ else }}{{ .KEY.html | safeHTML }}{{ end }}",
                next("m"),
                code);
    }

    @Override
    public void onConditionStart(int depth, String condition) {
        ends.push(0);
        begin(condition);
    }

    private void begin(String condition) {
        pair.add(",\"KEY\":${String.valueOf(CODE)}@if(CODE)", "{{ if .KEY }}", next("c"), condition);
        ends.push(ends.pop() + 1);
    }

    /** One more condition within the other branch: its value has to be printed there. */
    @Override
    public void onConditionElse(int depth, String condition) {
        onConditionElse(depth);
        begin(condition);
    }

    @Override
    public void onConditionElse(int depth) {
        pair.add("@else", "{{ else }}", "", "");
    }

    @Override
    public void onConditionEnd(int depth) {
        int all = ends.pop();
        pair.add("@endif".repeat(all), "{{ end }}".repeat(all), "", "");
    }

    @Override
    public void onForLoopStart(int depth, String loop) {
        pair.add(
                ",\"KEY\":${FrontMatter.BEGIN}[@for(CODE){\"n\":0",
                RESOLVED.replace("KIND", "IsSlice") + "{{ range $KEY }}",
                next("l"),
                loop);
    }

    @Override
    public void onForLoopEnd(int depth) {
        pair.add("},@endfor]${FrontMatter.END}", "{{ end }}", "", "");
    }

    @Override
    public void onTemplateCall(int depth, String called, List<String> params) {
        String key = next("t");
        pair.value(",\"" + key + "\":${FrontMatter.BEGIN}@template." + called + "(");
        String before = "";
        for (String param : params) {
            pair.value(before);
            param(param);
            before = ", ";
        }
        String partial = called.replace('.', '/') + ".html";
        pair.add(
                ")${FrontMatter.END}",
                RESOLVED.replace("KIND", "IsMap") + "{{ partial \"" + partial + "\" $KEY }}",
                key,
                "");
    }

    /** A block that is handed to a layout is a partial of its own, and says which. */
    private void param(String param) {
        Matcher block = BLOCK.matcher(param);
        if (!block.matches()) {
            pair.value(param);
            return;
        }
        String partial = "block/" + name.replace(".jte", "") + "-" + number + ".html";
        pair.value(block.group(1) + " = @`{\"block\":\"" + partial + "\"");
        Converted inner = new Converted(name + number, words, partials, pair.values());
        inner.parse(block.group(2), TemplateType.Content);
        pair.value("}`");
        partials.put(partial, inner.pair.hugo().toString());
    }

    @Override
    public void onError(String message) {
        throw new IllegalStateException(name + ": " + message);
    }

    @Override
    public void onError(String message, int line) {
        onError(message);
    }
}
