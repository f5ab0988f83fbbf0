package se.ledstjarnan.web.complaint;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.file.FileSize;
import se.ledstjarnan.ejb.deviation.IntakeFile;

/** The files of a public form, read past Faces, which passes over an empty one in silence and fails where a robot posts none at all. */
final class PublicFiles {

    private static final String FILES = "form:files";

    private PublicFiles() {}

    static List<IntakeFile> taken() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/")) {
            return List.of();
        }
        try {
            List<IntakeFile> taken = new ArrayList<>();
            for (Part part : request.getParts()) {
                String called = part.getSubmittedFileName();
                // A browser sends an empty part without a name where no file was chosen.
                if (part.getName().equals(FILES) && called != null && !called.isBlank()) {
                    taken.add(new IntakeFile(called, content(part)));
                }
            }
            return taken;
        } catch (IOException | ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] content(Part file) throws IOException {
        FileSize.check(file.getSize());
        try (var in = file.getInputStream()) {
            return in.readAllBytes();
        }
    }
}
