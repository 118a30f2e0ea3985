package candour.say;

import fluent.syntax.AST.CallArguments;
import fluent.syntax.AST.Expression;
import fluent.syntax.AST.InlineExpression;
import fluent.syntax.AST.Literal;
import fluent.syntax.AST.Pattern;
import fluent.syntax.AST.PatternElement;
import fluent.syntax.AST.SelectExpression;
import fluent.syntax.AST.Variant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What Fluent's parser found in a pattern becomes a {@link Phrase} that is quick to say. */
final class PhraseReader {

    private PhraseReader() {}

    /** Something that Fluent knows and this program does not. */
    static final class Unsupported extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final String key;
        private final String what;

        Unsupported(String key, String what) {
            super(what);
            this.key = key;
            this.what = what;
        }

        String what() {
            return what;
        }

        /** The message in which it stands; empty where that is not known yet. */
        String key() {
            return key;
        }
    }

    /** @param key of the message, to tell where something unknown stands */
    static Phrase read(String key, Pattern pattern) {
        try {
            return read(pattern);
        } catch (Unsupported unknown) {
            throw new Unsupported(key, unknown.what());
        }
    }

    private static Phrase read(Pattern pattern) {
        List<Part> parts = new ArrayList<>();
        for (PatternElement element : pattern.elements()) {
            if (element instanceof PatternElement.TextElement text) {
                parts.add(new Part.Text(text.value()));
            } else {
                parts.add(part(((PatternElement.Placeable) element).expression()));
            }
        }
        return new Phrase(List.copyOf(parts));
    }

    private static Part part(Expression expression) {
        if (expression instanceof InlineExpression.FunctionReference call) {
            return call(call);
        }
        if (expression instanceof SelectExpression select) {
            return choice(select);
        }
        if (expression instanceof PatternElement.Placeable inner) {
            return part(inner.expression());
        }
        if (expression instanceof Literal<?> literal) {
            return new Part.Text(literal.value().toString());
        }
        return named(expression);
    }

    /** A fact, a message or a term. */
    private static Part named(Expression expression) {
        if (expression instanceof InlineExpression.VariableReference variable) {
            return new Part.Variable(variable.identifier().name());
        }
        if (expression instanceof InlineExpression.MessageReference message) {
            String attribute =
                    message.attributeID().map(one -> "." + one.name()).orElse("");
            return new Part.Reference(message.identifier().name() + attribute);
        }
        if (expression instanceof InlineExpression.TermReference term) {
            return new Part.Reference("-" + term.identifier().name());
        }
        throw new Unsupported("", expression.toString());
    }

    private static Part call(InlineExpression.FunctionReference call) {
        String name = call.identifier().name();
        Function function = Arrays.stream(Function.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Unsupported("", name));
        List<? extends Expression> arguments = call.arguments()
                .<List<? extends Expression>>map(CallArguments::positional)
                .orElse(List.of());
        if (arguments.size() != 1) {
            throw new Unsupported("", name);
        }
        return new Part.Call(function, part(arguments.get(0)));
    }

    private static Part choice(SelectExpression select) {
        if (!(select.selector() instanceof InlineExpression.VariableReference by)) {
            throw new Unsupported("", select.selector().toString());
        }
        Map<String, Phrase> variants = new LinkedHashMap<>();
        for (Variant variant : select.variants()) {
            variants.put(variant.key(), read(variant.value()));
        }
        return new Part.Choice(
                by.identifier().name(),
                Map.copyOf(variants),
                read(select.defaultVariant().value()));
    }
}
