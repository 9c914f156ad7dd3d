package org.fourfold.domain.plan;

import java.util.List;
import org.fourfold.domain.finance.Budget;
import org.fourfold.domain.finance.Contract;
import org.fourfold.domain.finance.CostCentre;
import org.fourfold.domain.finance.FundingCover;
import org.fourfold.domain.finance.FundingSource;
import org.fourfold.domain.finance.Obligation;
import org.fourfold.domain.finance.SpendCategory;
import org.fourfold.domain.information.InformationJob;
import org.fourfold.domain.information.InformationUse;
import org.fourfold.domain.information.InformationVolume;
import org.fourfold.domain.information.ServiceInformation;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.resource.Availability;
import org.fourfold.domain.resource.Capacity;
import org.fourfold.domain.resource.Requirement;
import org.fourfold.domain.resource.Resource;
import org.fourfold.domain.resource.ResourcePeriod;
import org.fourfold.domain.resource.ResourceYield;
import org.fourfold.domain.rule.Rule;
import org.fourfold.domain.rule.RuleTerm;
import org.fourfold.domain.service.Demand;
import org.fourfold.domain.service.Service;
import org.fourfold.domain.service.ServiceUse;

/** The tables that describe a department, in the order of the planning folder. */
public final class DepartmentTables {
  /** The settings; in files a table of {@code key,value} rather than one row. */
  public static final Table<Profile> PROFILE = Table.of(Profile.class);

  public static final Table<Period> PERIODS = Table.of(Period.class);
  public static final Table<CostCentre> COST_CENTRES = Table.of(CostCentre.class);
  public static final Table<Capacity> CAPACITIES = Table.of(Capacity.class);
  public static final Table<Availability> AVAILABILITY = Table.of(Availability.class);
  public static final Table<Requirement> REQUIREMENTS = Table.of(Requirement.class);
  public static final Table<Resource> RESOURCES = Table.of(Resource.class);
  public static final Table<ResourcePeriod> RESOURCE_PERIODS = Table.of(ResourcePeriod.class);
  public static final Table<ResourceYield> RESOURCE_YIELDS = Table.of(ResourceYield.class);
  public static final Table<Service> SERVICES = Table.of(Service.class);
  public static final Table<ServiceUse> SERVICE_USES = Table.of(ServiceUse.class);
  public static final Table<Demand> DEMAND = Table.of(Demand.class);
  public static final Table<InformationJob> INFORMATION_JOBS = Table.of(InformationJob.class);
  public static final Table<InformationUse> INFORMATION_USES = Table.of(InformationUse.class);
  public static final Table<InformationVolume> INFORMATION_VOLUMES =
      Table.of(InformationVolume.class);
  public static final Table<ServiceInformation> SERVICE_INFORMATION =
      Table.of(ServiceInformation.class);
  public static final Table<SpendCategory> SPEND_CATEGORIES = Table.of(SpendCategory.class);
  public static final Table<Obligation> OBLIGATIONS = Table.of(Obligation.class);
  public static final Table<FundingSource> FUNDING_SOURCES = Table.of(FundingSource.class);
  public static final Table<FundingCover> FUNDING_COVER = Table.of(FundingCover.class);
  public static final Table<Contract> CONTRACTS = Table.of(Contract.class);
  public static final Table<Budget> BUDGETS = Table.of(Budget.class);
  public static final Table<Rule> RULES = Table.of(Rule.class);
  public static final Table<RuleTerm> RULE_TERMS = Table.of(RuleTerm.class);

  /** All but the settings. */
  public static final List<Table<?>> ALL =
      List.of(
          PERIODS,
          COST_CENTRES,
          CAPACITIES,
          AVAILABILITY,
          REQUIREMENTS,
          RESOURCES,
          RESOURCE_PERIODS,
          RESOURCE_YIELDS,
          SERVICES,
          SERVICE_USES,
          DEMAND,
          INFORMATION_JOBS,
          INFORMATION_USES,
          INFORMATION_VOLUMES,
          SERVICE_INFORMATION,
          SPEND_CATEGORIES,
          OBLIGATIONS,
          FUNDING_SOURCES,
          FUNDING_COVER,
          CONTRACTS,
          BUDGETS,
          RULES,
          RULE_TERMS);

  private DepartmentTables() {}
}
