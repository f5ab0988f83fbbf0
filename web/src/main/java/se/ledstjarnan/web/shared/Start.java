package se.ledstjarnan.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The start page: greets, and gathers what waits for the user. */
@Named
@RequestScoped
public class Start {

    @Inject
    Say say;

    /** After the time of day in Sweden. */
    public String getGreeting() {
        return Texts.of(greeting(say.now().getHour()));
    }

    static String greeting(int hour) {
        if (hour < 5 || hour >= 18) {
            return "shared.greeting.evening";
        }
        return hour < 10 ? "shared.greeting.morning" : "shared.greeting.day";
    }
}
