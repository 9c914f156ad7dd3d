package org.fourfold.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.fourfold.domain.measure.Coded;
import org.fourfold.domain.outcome.PlanOutcome;

/** A result as the store keeps it: JSON with the words of files, packed. */
final class OutcomeJson {
  private final ObjectMapper json =
      JsonMapper.builder()
          .addModule(codes())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  byte[] write(PlanOutcome outcome) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream packed = new GZIPOutputStream(bytes)) {
      json.writeValue(packed, outcome);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  PlanOutcome read(byte[] bytes) throws IOException {
    try (InputStream packed = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return json.readValue(packed, PlanOutcome.class);
    }
  }

  private static SimpleModule codes() {
    SimpleModule module = new SimpleModule();
    module.addSerializer(new CodeWriter());
    module.setDeserializers(new CodeReaders());
    return module;
  }

  private static final class CodeWriter extends StdSerializer<Coded> {
    private static final long serialVersionUID = 1;

    CodeWriter() {
      super(Coded.class);
    }

    @Override
    public void serialize(Coded value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(value.code());
    }
  }

  private static final class CodeReaders extends SimpleDeserializers {
    private static final long serialVersionUID = 1;

    @Override
    public JsonDeserializer<?> findEnumDeserializer(
        Class<?> type, DeserializationConfig config, BeanDescription description) {
      return Coded.class.isAssignableFrom(type) ? new CodeReader(type) : null;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return type.isEnum() && Coded.class.isAssignableFrom(type);
    }

    @Override
    public JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      return null;
    }
  }

  private static final class CodeReader extends JsonDeserializer<Object> {
    private final Class<?> type;

    CodeReader(Class<?> type) {
      this.type = type;
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
      String code = in.getText();
      for (Object constant : type.getEnumConstants()) {
        if (((Coded) constant).code().equals(code)) {
          return constant;
        }
      }
      return context.handleWeirdStringValue(type, code, "no such word");
    }
  }
}
