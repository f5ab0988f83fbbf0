package se.ledstjarnan.web.deviation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.ledstjarnan.domain.deviation.CaseTab;
import se.ledstjarnan.domain.deviation.FeedbackChannel;
import se.ledstjarnan.ejb.deviation.FeedbackService;
import se.ledstjarnan.web.shared.Texts;

/** The reply to the reporter. */
@Named
@ViewScoped
public class ReplyForm implements Serializable {

    @Inject
    private FeedbackService feedback;

    @Inject
    private CasePage page;

    private FeedbackChannel channel = FeedbackChannel.IN_SYSTEM;
    private String text;

    public String save() {
        Runnable verb = () -> feedback.reply(page.ref(), channel, text);
        return page.run(verb, Texts.of("deviation.feedback.saved"), CaseTab.FEEDBACK);
    }

    public FeedbackChannel getChannel() {
        return channel;
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
}
