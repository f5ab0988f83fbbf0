package se.ledstjarnan.web.lexsarah;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.ledstjarnan.ejb.lexsarah.IvoService;

/** The text of the notification, to paste into IVO's service. */
@Named
@RequestScoped
public class LexSarahIvo {

    @Inject
    private IvoService ivo;

    @Inject
    private LexSarahPage page;

    private String text;

    public String getText() {
        if (text == null) {
            text = ivo.text(page.getNumber());
        }
        return text;
    }
}
