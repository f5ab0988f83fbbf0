package se.ledstjarnan.web.shared;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/** A page's locale is that of {@link PageLanguage}, whatever the browser asks for, already while its parameters are read. */
public class PageLocale extends ViewHandlerWrapper {

    public PageLocale(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return Texts.locale();
    }
}
