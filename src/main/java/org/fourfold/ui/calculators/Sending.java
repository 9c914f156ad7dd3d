package org.fourfold.ui.calculators;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.resource.Capacity;
import org.fourfold.domain.resource.Requirement;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.ui.shell.Session;

/**
 * Sends what a calculation came to to the table of requirements: what is required of a capacity in
 * each period, whatever is delivered. One step of undo.
 */
final class Sending {
  private static final double SHOWN = 100;

  private final Session session;
  private final CalculatorForm form;
  private final Say say;
  private final ObservableList<Capacity> capacities = FXCollections.observableArrayList();
  private final ObjectProperty<Capacity> capacity = new SimpleObjectProperty<>(this, "capacity");
  private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper(this, "told", "");
  private final ReadOnlyBooleanWrapper can = new ReadOnlyBooleanWrapper(this, "can");

  Sending(Session session, CalculatorForm form, Say say) {
    this.session = session;
    this.form = form;
    this.say = say;
    session.department().addListener(_ -> offer());
    form.values().addListener(_ -> weigh());
    capacity.addListener(_ -> weigh());
    session.scenario().addListener(_ -> weigh());
    offer();
  }

  private void offer() {
    Capacity before = capacity.get();
    List<Capacity> there = session.department().get().capacities();
    if (!there.equals(capacities)) {
      capacities.setAll(there);
    }
    capacity.set(
        before == null
            ? null
            : there.stream()
                .filter(c -> c.capacity().equals(before.capacity()))
                .findFirst()
                .orElse(null));
    weigh();
  }

  /** Says what would be sent. */
  private void weigh() {
    OptionalDouble amount = amount();
    boolean base = session.scenario().get().isEmpty();
    can.set(base && amount.isPresent());
    if (capacity.get() == null || amount.isEmpty()) {
      told.set("");
    } else {
      Capacity to = capacity.get();
      String key = base ? "send.would" : "send.base";
      told.set(
          say.texts()
              .of(key, say.amount(amount.getAsDouble()), to.unit(), to.name(), required(to)));
    }
  }

  /** Of the capacity chosen in an average period; empty where nothing can be sent. */
  private OptionalDouble amount() {
    List<Period> periods = session.department().get().periods();
    if (capacity.get() == null || form.values().get() == null || periods.isEmpty()) {
      return OptionalDouble.empty();
    }
    double days = periods.stream().mapToInt(Period::days).average().orElseThrow();
    double amount =
        form.calculation()
            .requirement(form.values().get(), CapacityUnit.of(capacity.get()), days)
            .orElse(Double.NaN);
    return Double.isNaN(amount)
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.ceil(SHOWN * amount - 1e-6) / SHOWN);
  }

  private String required(Capacity of) {
    return session.department().get().rows(Requirement.class).stream()
        .filter(r -> r.capacity().equals(of.capacity()) && r.period().isEmpty())
        .map(r -> say.amount(r.amount()))
        .findFirst()
        .orElse("0");
  }

  /** Requires what is said, in place of what was required in each period. */
  void send() {
    if (!can.get()) {
      return;
    }
    Capacity to = capacity.get();
    double amount = amount().orElseThrow();
    session.edit(
        say.texts().of("send.action", form.title()),
        workspace -> required(workspace, new Requirement(to.capacity(), "", amount)));
    told.set(say.texts().of("send.done", say.amount(amount), to.unit(), to.name()));
  }

  private static Workspace required(Workspace workspace, Requirement sent) {
    List<Requirement> rows = new ArrayList<>(workspace.rows(DepartmentTables.REQUIREMENTS));
    rows.removeIf(r -> r.capacity().equals(sent.capacity()) && r.period().isEmpty());
    rows.add(sent);
    return workspace.with(DepartmentTables.REQUIREMENTS, rows);
  }

  ObservableList<Capacity> capacities() {
    return capacities;
  }

  /** The capacity of which is required, null for none. */
  ObjectProperty<Capacity> capacity() {
    return capacity;
  }

  /** What would be sent, or was. */
  ReadOnlyStringProperty told() {
    return told.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty can() {
    return can.getReadOnlyProperty();
  }
}
