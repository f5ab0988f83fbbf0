package se.ledstjarnan.system;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A form with files, posted as a browser does. */
public final class MultipartPost {

    private final String boundary = "----" + UUID.randomUUID();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final HttpForm form;
    private String fileField;

    public MultipartPost(HttpForm form) {
        this.form = form;
    }

    public MultipartPost file(String field, String name, byte[] content) {
        fileField = field;
        files.put(name, content);
        return this;
    }

    public HttpPage by(HttpUser user) {
        return user.send(user.request(form.action())
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body())));
    }

    private byte[] body() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        form.fields().forEach((name, value) -> {
            line(body, "--" + boundary);
            line(body, "Content-Disposition: form-data; name=\"" + name + "\"");
            line(body, "");
            line(body, value);
        });
        files.forEach((name, content) -> {
            line(body, "--" + boundary);
            line(body, "Content-Disposition: form-data; name=\"" + fileField + "\"; filename=\"" + name + "\"");
            line(body, "Content-Type: application/octet-stream");
            line(body, "");
            body.writeBytes(content);
            line(body, "");
        });
        line(body, "--" + boundary + "--");
        return body.toByteArray();
    }

    private static void line(ByteArrayOutputStream body, String text) {
        body.writeBytes((text + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
