package se.ledstjarnan.web.deviation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.ledstjarnan.domain.deviation.CaseTab;
import se.ledstjarnan.domain.deviation.FeedbackChannel;
import se.ledstjarnan.domain.deviation.Reply;
import se.ledstjarnan.domain.deviation.ReportSource;
import se.ledstjarnan.ejb.deviation.FeedbackService;
import se.ledstjarnan.web.shared.Texts;

/** The reply to the reporter; to a complaint an explanation, what is planned, and words for the child whom it concerns. */
@Named
@ViewScoped
public class ReplyForm implements Serializable {

    @Inject
    private FeedbackService feedback;

    @Inject
    private CasePage page;

    private FeedbackChannel channel;
    private String text;
    private String planned;
    private String toChild;
    private String whyNotToChild;

    public String save() {
        Runnable verb =
                () -> feedback.reply(page.ref(), getChannel(), new Reply(text, planned, toChild, whyNotToChild));
        return page.run(verb, Texts.of("deviation.feedback.saved" + suffix()), CaseTab.FEEDBACK);
    }

    /** Whether it is a complaint or a view that is replied to. */
    public boolean isComplaint() {
        return page.getView().complaint().getNature() != null;
    }

    /** What the field for the words says, since a colleague, an outsider and the holder of a code read it in different places. */
    public String getTextLabel() {
        return Texts.of("deviation.feedback.text" + (isComplaint() ? ".complaint" : ""));
    }

    public String getTextHelp() {
        return Texts.of("deviation.feedback.text.help" + suffix());
    }

    private String suffix() {
        if (page.getView().complaint().isViaForm()) {
            return ".code";
        }
        return isOutside() ? ".outside" : "";
    }

    private boolean isOutside() {
        return page.getView().report().getSource() != ReportSource.STAFF;
    }

    /** What suits whoever is to have the reply: an outsider without a code has no page to read it on. */
    public FeedbackChannel getChannel() {
        if (channel != null) {
            return channel;
        }
        boolean letter = isOutside() && !page.getView().complaint().isViaForm();
        return letter ? FeedbackChannel.PHONE : FeedbackChannel.IN_SYSTEM;
    }

    public void setChannel(FeedbackChannel channel) {
        this.channel = channel;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getPlanned() {
        return planned;
    }

    public void setPlanned(String planned) {
        this.planned = planned;
    }

    public String getToChild() {
        return toChild;
    }

    public void setToChild(String toChild) {
        this.toChild = toChild;
    }

    public String getWhyNotToChild() {
        return whyNotToChild;
    }

    public void setWhyNotToChild(String whyNotToChild) {
        this.whyNotToChild = whyNotToChild;
    }
}
