package se.ledstjarnan.domain.deviation;

import se.ledstjarnan.domain.shared.Text;

/**
 * What somebody is told: to a complaint an explanation and, where there are any, the planned measures (PSL 3 kap. 8 b §).
 *
 * @param text the reply, or the explanation
 * @param planned the planned measures; null for none
 * @param toChild the same in words that the child understands; null where no child is concerned
 * @param whyNotToChild why the child has no reply of its own; null where it has one
 */
public record Reply(String text, String planned, String toChild, String whyNotToChild) {

    public Reply {
        text = Text.required(text, Text.LONG, "text");
        planned = Text.optional(planned, Text.LONG, "planned");
        toChild = Text.optional(toChild, Text.LONG, "toChild");
        whyNotToChild = Text.optional(whyNotToChild, Text.LONG, "whyNotToChild");
    }

    public static Reply plain(String text) {
        return new Reply(text, null, null, null);
    }
}
