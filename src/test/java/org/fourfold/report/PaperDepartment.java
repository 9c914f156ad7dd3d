package org.fourfold.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fourfold.domain.finance.CostCentre;
import org.fourfold.domain.finance.FundingKind;
import org.fourfold.domain.finance.FundingSource;
import org.fourfold.domain.finance.Repayment;
import org.fourfold.domain.finance.SpendCategory;
import org.fourfold.domain.information.InformationJob;
import org.fourfold.domain.information.ServiceInformation;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.plan.Objective;
import org.fourfold.domain.plan.Profile;
import org.fourfold.domain.resource.Capacity;
import org.fourfold.domain.resource.Resource;
import org.fourfold.domain.resource.ResourceStatus;
import org.fourfold.domain.resource.ResourceYield;
import org.fourfold.domain.scenario.Assumption;
import org.fourfold.domain.scenario.Operation;
import org.fourfold.domain.scenario.Scenario;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.domain.service.Demand;
import org.fourfold.domain.service.Service;
import org.fourfold.report.page.Paper;

/** A department made by hand for reports: invented, with names that try the page. */
final class PaperDepartment {
  static final int SERVICES = 30;
  static final List<String> SETTINGS = List.of("Outpatient", "Inpatient", "Imaging");

  private PaperDepartment() {}

  static Workspace workspace(int months) {
    Profile profile =
        new Profile(
            "Elmbrook <Surgery> & Imaging",
            "GBP",
            "2026",
            "QALY",
            Objective.MOST_BENEFIT,
            20000,
            true,
            money(250000),
            money(50000),
            0,
            0.035);
    Workspace workspace = Workspace.empty("").with(profile);
    workspace = with(workspace, Period.class, periods(months));
    workspace = with(workspace, CostCentre.class, List.of(new CostCentre("SURG", "Surgery")));
    workspace =
        with(
            workspace,
            SpendCategory.class,
            List.of(new SpendCategory("PAY", "Pay"), new SpendCategory("DRUGS", "Drugs")));
    workspace =
        with(
            workspace,
            Capacity.class,
            List.of(
                capacity("NURSE_H", "Registered nurse hours", "hours"),
                capacity("CT", "CT slots", "slots")));
    workspace = with(workspace, Resource.class, resources());
    workspace =
        with(
            workspace,
            ResourceYield.class,
            List.of(
                new ResourceYield("NURSE", "NURSE_H", 150),
                new ResourceYield("NURSE_OT", "NURSE_H", 1),
                new ResourceYield("NURSE_AG", "NURSE_H", 1)));
    workspace = with(workspace, Service.class, services());
    workspace = with(workspace, Demand.class, demand());
    workspace =
        with(
            workspace,
            InformationJob.class,
            List.of(
                new InformationJob(
                    "CODE",
                    "Clinical coding",
                    "coding",
                    "spells",
                    0.01,
                    0,
                    null,
                    1,
                    40,
                    money(2))));
    workspace =
        with(
            workspace,
            ServiceInformation.class,
            List.of(new ServiceInformation("S1", "CODE", 0.5)));
    workspace = with(workspace, FundingSource.class, sources());
    workspace =
        with(workspace, Scenario.class, List.of(new Scenario("winter", "Winter surge", "")));
    return with(workspace, Assumption.class, List.of(assumption()));
  }

  private static <R extends Record> Workspace with(
      Workspace workspace, Class<R> type, List<R> rows) {
    return new Workspace(workspace.profile(), workspace.tables().with(type, rows));
  }

  private static List<Period> periods(int months) {
    List<Period> periods = new ArrayList<>();
    LocalDate start = LocalDate.of(2026, 4, 1);
    for (int t = 0; t < months; t++) {
      LocalDate month = start.plusMonths(t);
      String code = month.toString().substring(0, 7);
      periods.add(new Period(code, month, month.lengthOfMonth()));
    }
    return periods;
  }

  private static Capacity capacity(String code, String name, String unit) {
    return new Capacity(code, name, unit, "SURG", false, BigDecimal.ZERO, 0);
  }

  private static List<Resource> resources() {
    return List.of(
        resource("NURSE", "Registered nurse, band 5", "Substantive", "WTE", 3400, true),
        resource("NURSE_OT", "Registered nurse, overtime", "Overtime", "hours", 31.5, false),
        resource("NURSE_AG", "Registered nurse, agency", "Agency", "hours", 48, false),
        resource("CT_SCAN", "CT scanner, staffed session", "Equipment", "sessions", 410, true));
  }

  private static Resource resource(
      String code, String name, String category, String unit, double cost, boolean whole) {
    return new Resource(
        code,
        name,
        category,
        unit,
        "SURG",
        "PAY",
        money(cost),
        0,
        null,
        whole,
        whole ? 30.0 : null,
        money(900),
        money(1500),
        null,
        ResourceStatus.ACTIVE);
  }

  private static List<Service> services() {
    List<Service> services = new ArrayList<>();
    for (int s = 1; s <= SERVICES; s++) {
      boolean waits = s % 5 == 0;
      String setting = SETTINGS.get((s - 1) * SETTINGS.size() / SERVICES);
      services.add(
          new Service(
              "S" + s,
              "Service " + s + (s == 1 ? ": Übersicht – 胸部 CT <b>&amp; follow-up</b>" : ""),
              setting,
              "attendances",
              "SURG",
              "DRUGS",
              0.02 * s,
              money(40 + s),
              money(5),
              0,
              null,
              false,
              null,
              waits ? 25 : 0,
              money(waits ? 3 : 0),
              0,
              0));
    }
    return services;
  }

  private static List<Demand> demand() {
    List<Demand> demand = new ArrayList<>();
    for (int s = 1; s <= SERVICES; s++) {
      demand.add(new Demand("S" + s, "", 100 + s));
    }
    return demand;
  }

  private static List<FundingSource> sources() {
    return List.of(
        source("CORE", "Core budget", FundingKind.BUDGET, 0),
        source("LOAN", "Scanner loan", FundingKind.LOAN, 0.06));
  }

  private static FundingSource source(String code, String name, FundingKind kind, double rate) {
    return new FundingSource(
        code, name, kind, rate, BigDecimal.ZERO, null, null, "", "", 12, Repayment.ANNUITY);
  }

  private static Assumption assumption() {
    return new Assumption(
        "winter",
        1,
        "demand",
        "service=S2",
        "amount",
        Operation.SCALE,
        "1.15",
        1.05,
        1.25,
        "Respiratory season",
        "Trend of three winters",
        "Planning office",
        LocalDate.of(2026, 2, 1));
  }

  static ReportInput input(int months, Paper paper) {
    Workspace workspace = workspace(months);
    return new ReportInput(
        workspace,
        workspace.department(),
        PaperPlan.of(workspace.department()),
        "winter",
        LocalDateTime.of(2026, 3, 2, 9, 30),
        paper,
        Locale.UK,
        "0.1.0");
  }

  static BigDecimal money(double amount) {
    return BigDecimal.valueOf(amount);
  }
}
