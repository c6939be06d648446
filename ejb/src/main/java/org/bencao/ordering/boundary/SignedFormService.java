package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Sha256;
import org.bencao.common.Tsid;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.OrderFacts.LineFacts;
import org.bencao.compliance.boundary.OrderForm;
import org.bencao.ordering.boundary.SignedFormResult.Kept;
import org.bencao.ordering.boundary.SignedFormResult.Refused;
import org.bencao.ordering.control.BuyingSites;
import org.bencao.ordering.control.Drafts;
import org.bencao.ordering.control.FormSignatures;
import org.bencao.ordering.control.OrderFactsSource;
import org.bencao.ordering.control.OrderFactsSource.Wanted;
import org.bencao.ordering.control.SignedForms;
import org.bencao.ordering.entity.Draft;
import org.bencao.ordering.entity.DraftLine;
import org.bencao.ordering.entity.OrderFormFile;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.SiteView;

/**
 * Orders for controlled substances that are signed outside the portal (21 CFR 1305.21, 1311.55):
 * the portal writes down what has to be signed, keeps what came back as it came, and never signs.
 */
@Stateless
public class SignedFormService {

  /** The largest message, in bytes. */
  public static final int LARGEST = 200_000;

  /** None that can be taken for another. */
  private static final String CHARACTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject SignedForms forms;
  @Inject FormSignatures signatures;
  @Inject Drafts drafts;
  @Inject OrderFactsSource source;
  @Inject BuyingSites sites;
  @Inject CompanyService companies;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** A message as it came. */
  public record FormContent(String trackingNumber, byte[] bytes) {

    public FormContent {
      bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
      return bytes.clone();
    }
  }

  /**
   * The text to sign for what a draft orders of one seller, with a tracking number of its own each
   * time. Empty where there is no such draft or nothing in it has to be signed.
   */
  public Optional<OrderForm> toSign(Caller caller, long draftId, long sellerCompanyId) {
    caller.require(Role.BUYER);
    return drafts.find(caller, draftId).flatMap(draft -> toSign(caller, draft, sellerCompanyId));
  }

  private Optional<OrderForm> toSign(Caller caller, Draft draft, long sellerCompanyId) {
    var facts = facts(caller, draft.siteId(), List.of(draft));
    if (!facts.sellers().containsKey(sellerCompanyId)) {
      return Optional.empty();
    }
    var order = facts.order(sellerCompanyId, wanted(draft));
    var signed = signed(facts, order);
    return signed.isEmpty()
        ? Optional.empty()
        : Optional.of(OrderForm.of(order, signed, trackingNumber(order.day()), order.day()));
  }

  /** Of all drafts of a site for which the caller buys; in a constant number of statements. */
  public List<FormToSign> toSign(Caller caller, long siteId) {
    sites.require(caller, siteId);
    var all = drafts.ofSite(caller, siteId);
    var facts = facts(caller, siteId, all);
    return all.stream()
        .flatMap(draft -> facts.sellers().values().stream().map(one -> toSign(facts, draft, one)))
        .filter(one -> one.lines() > 0)
        .toList();
  }

  private static FormToSign toSign(OrderFactsSource.Facts facts, Draft draft, CompanyView seller) {
    var lines = signed(facts, facts.order(seller.id(), wanted(draft)));
    return new FormToSign(draft.id(), draft.name(), seller, lines.size());
  }

  private OrderFactsSource.Facts facts(Caller caller, long siteId, List<Draft> of) {
    var site = companies.site(caller, siteId).orElseThrow();
    var offers =
        of.stream()
            .flatMap(draft -> draft.lines().stream())
            .map(DraftLine::offerId)
            .distinct()
            .toList();
    return source.items(caller, site, offers);
  }

  private static List<Wanted> wanted(Draft draft) {
    var lines = draft.lines();
    return IntStream.range(0, lines.size())
        .mapToObj(at -> new Wanted(at + 1, lines.get(at).offerId(), lines.get(at).quantity()))
        .toList();
  }

  private static List<LineFacts> signed(OrderFactsSource.Facts facts, OrderFacts order) {
    var classes = facts.signing().classes();
    return order.lines().stream().filter(line -> classes.stream().anyMatch(line::isOf)).toList();
  }

  /** The same six characters twice are refused when the second form comes back. */
  private static String trackingNumber(LocalDate day) {
    var number = new StringBuilder(String.format("%02dX", day.getYear() % 100));
    RANDOM.ints(6, 0, CHARACTERS.length()).forEach(at -> number.append(CHARACTERS.charAt(at)));
    return number.toString();
  }

  /**
   * Keeps a signed form; the same bytes again are the same form. Whom it is for and where the goods
   * go stands in it.
   */
  public SignedFormResult add(Caller caller, byte[] bytes) {
    caller.require(Role.BUYER);
    var message =
        bytes.length > LARGEST ? Optional.<FormSignatures.Message>empty() : signatures.read(bytes);
    if (message.isEmpty()) {
      return refused(Reason.FORM_UNREADABLE, Map.of());
    }
    var form = message.get().form();
    if (!form.isNumbered()) {
      return refused(
          Reason.CSOS_ORDER_DEFECTIVE,
          Map.of("fact", "#csos.fact." + OrderForm.Field.TRACKING_NUMBER));
    }
    var site = site(caller, form);
    if (site.isEmpty()) {
      return refused(
          Reason.CSOS_ORDER_DEFECTIVE, Map.of("fact", "#csos.fact." + OrderForm.Field.SHIP_TO_GLN));
    }
    var seller = seller(caller, form);
    if (seller.isEmpty()) {
      return refused(
          Reason.CSOS_ORDER_DEFECTIVE,
          Map.of("fact", "#csos.fact." + OrderForm.Field.SUPPLIER_GLN));
    }
    var known = forms.numbered(caller.companyId(), form.trackingNumber());
    if (known.isPresent()) {
      return Arrays.equals(known.get().hash(), Sha256.of(bytes))
          ? new Kept(view(caller, known.get()))
          : refused(Reason.FORM_NUMBER_REUSED, Map.of("doc", form.trackingNumber()));
    }
    return new Kept(view(caller, keep(caller, site.get(), seller.get(), form, bytes)));
  }

  private OrderFormFile keep(
      Caller caller, SiteView site, CompanyView seller, OrderForm form, byte[] bytes) {
    var file =
        new OrderFormFile(
            identifiers.next(),
            new OrderFormFile.Between(caller.companyId(), site.id(), seller.id()),
            form.trackingNumber(),
            bytes,
            caller,
            clock.instant());
    forms.add(file);
    record(caller, file, "order-form-kept");
    return file;
  }

  private void record(Caller caller, OrderFormFile file, String act) {
    audit.record(
        caller,
        file.companyId(),
        act,
        "order-form:" + Tsid.text(file.id()),
        Map.of("number", file.trackingNumber(), "sha256", Sha256.hex(file.hash())));
  }

  /** One of the caller's own, for which the caller buys. */
  private Optional<SiteView> site(Caller caller, OrderForm form) {
    return companies.sites(caller, caller.companyId()).stream()
        .filter(one -> one.gln().equals(form.field(OrderForm.Field.SHIP_TO_GLN)))
        .filter(one -> caller.has(Role.BUYER, one.companyId(), one.id()))
        .findFirst();
  }

  private Optional<CompanyView> seller(Caller caller, OrderForm form) {
    return companies.sellers(caller).stream()
        .filter(one -> one.gln().equals(form.field(OrderForm.Field.SUPPLIER_GLN)))
        .findFirst();
  }

  /** Of a site for which the caller buys, the newest first; each as it stands now. */
  public List<SignedFormView> list(Caller caller, long siteId) {
    sites.require(caller, siteId);
    return views(caller, forms.ofSite(siteId));
  }

  private SignedFormView view(Caller caller, OrderFormFile file) {
    return views(caller, List.of(file)).get(0);
  }

  private List<SignedFormView> views(Caller caller, List<OrderFormFile> files) {
    var sellers =
        companies.byIds(
            caller, files.stream().map(OrderFormFile::sellerCompanyId).distinct().toList());
    var uses =
        forms.uses(files).stream()
            .collect(Collectors.toMap(SignedFormView.Use::id, Function.identity()));
    return files.stream()
        .map(file -> view(file, sellers.get(file.sellerCompanyId()), file.usedBy().map(uses::get)))
        .toList();
  }

  private SignedFormView view(
      OrderFormFile file, CompanyView seller, Optional<SignedFormView.Use> use) {
    boolean open = !file.isWithdrawn() && file.usedBy().isEmpty();
    var signed = open ? signatures.check(file) : signatures.unproved(file);
    var form = signed.form();
    int lines = form.field(OrderForm.Field.LINES).matches("[0-9]{1,3}") ? lines(form) : 0;
    return new SignedFormView(
        file.id(),
        file.trackingNumber(),
        form.day(),
        seller,
        IntStream.rangeClosed(1, lines)
            .mapToObj(
                number ->
                    new SignedFormView.Line(
                        form.field(OrderForm.ofLine(number, "item")),
                        form.field(OrderForm.ofLine(number, "packs"))))
            .toList(),
        signed.signer(),
        signed.flaw(),
        file.addedAt(),
        file.addedBy(),
        file.isWithdrawn(),
        use);
  }

  private static int lines(OrderForm form) {
    return Integer.parseInt(form.field(OrderForm.Field.LINES));
  }

  /** The message as it came, to who buys for its site and to the seller of its order. */
  public Optional<FormContent> content(Caller caller, long id) {
    caller.require(Role.BUYER, Role.SUPPLIER_DESK);
    return forms
        .find(id)
        .filter(
            file ->
                caller.has(Role.BUYER, file.companyId(), file.siteId())
                    || caller.has(Role.SUPPLIER_DESK, file.sellerCompanyId())
                        && forms.isOrdered(file))
        .map(file -> new FormContent(file.trackingNumber(), file.bytes()));
  }

  /** Tracking numbers of the forms of a seller's orders; absent where an order had none. */
  public Map<Long, String> numbers(Caller caller, long sellerCompanyId, Collection<Long> orderIds) {
    return forms.numbers(sellerCompanyId, orderIds);
  }

  /** It is used for nothing any more. Empty where there is no such form of the caller. */
  public Optional<SignedFormResult> withdraw(Caller caller, long id) {
    caller.require(Role.BUYER);
    return forms
        .find(id)
        .filter(file -> file.companyId() == caller.companyId())
        .filter(file -> caller.has(Role.BUYER, file.companyId(), file.siteId()))
        .map(file -> withdraw(caller, file));
  }

  private SignedFormResult withdraw(Caller caller, OrderFormFile file) {
    boolean withdrawn = forms.withdraw(file, clock.instant());
    var now = forms.find(file.id()).orElseThrow();
    if (withdrawn) {
      record(caller, now, "order-form-withdrawn");
    }
    return withdrawn || now.isWithdrawn()
        ? new Kept(view(caller, now))
        : refused(Reason.FORM_USED, Map.of("doc", file.trackingNumber()));
  }

  private static Refused refused(Reason reason, Map<String, String> facts) {
    return new Refused(List.of(Finding.of(reason, Optional.empty(), facts)));
  }
}
