#include "ui/contacts/ContactListPane.h"

#include "desk/Desk.h"
#include "models/SearchModel.h"
#include "ui/common/Announce.h"
#include "ui/common/PageStack.h"
#include "ui/common/PassFocus.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/SpokenFocus.h"
#include "ui/common/SpokenRole.h"
#include "ui/contacts/ContactDelegate.h"
#include "ui/contacts/NobodyFound.h"
#include "ui/contacts/SavedSearchPanel.h"

#include <QHBoxLayout>
#include <QListView>
#include <QVBoxLayout>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

struct Searched {
    SearchQuery query;
    std::optional<ContactId> byHand;
};

/// Whether a hit may be opened for what was typed. Whoever only shares some words with an address,
/// or some digits with a number, must not be opened in the place of its owner.
bool isMeant(const FoundContact &hit, const SearchQuery &query)
{
    if (!query.lookUpKey() || hit.rank <= MatchRank::Maybe)
        return true;
    // No whole number is the beginning of another: this one isn't typed to its end.
    const auto *number = std::get_if<PhoneNumber>(&*query.lookUpKey());
    return number && hit.summary.phoneNumber.startsWith(number->e164());
}

} // namespace

ContactListPane::ContactListPane(const Theme &theme, Desk &desk, ActionRegistry &actions,
                                 QWidget *parent)
    : QFrame(parent),
      m_desk(desk),
      m_model(new SearchModel(desk.directory(), desk.drafts(), desk.journal(), this)),
      m_saved(new SavedSearchPanel(theme, desk.savedSearches())),
      m_count(new PlainLabel({}, u"muted"_s)),
      m_pages(new PageStack),
      m_view(new QListView),
      m_nobody(new NobodyFound(theme, actions)),
      m_found(new SettledAnnouncement(*this))
{
    setSpokenRole(*this, QAccessible::Grouping);
    setAccessibleName(tr("Contacts"));
    setObjectName(u"contactListPane"_s);
    setProperty("look", u"card"_s);
    m_view->setObjectName(u"contactList"_s);
    m_view->setAccessibleName(tr("Contacts"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ContactDelegate(theme, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_nobody);
    passFocus(*this, *m_view);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(Theme::gap);
    layout->addWidget(newHeading());
    layout->addWidget(m_saved);
    layout->addWidget(m_pages, 1);

    connect(m_view, &QListView::clicked, this, &ContactListPane::open);
    connect(m_view, &QListView::activated, this, &ContactListPane::open);
    connect(m_nobody, &NobodyFound::everybodyRequested, this, &ContactListPane::endRequested);
    connect(m_model, &SearchModel::answered, this, &ContactListPane::showAnswer);
    connect(&desk.openContact(), &OpenContact::switched, this, &ContactListPane::startAnother);
    connect(&desk.openContact(), &OpenContact::contactChanged, this,
            &ContactListPane::followOpenContact);
    connect(&desk.openContact(), &OpenContact::tagsChanged, this,
            &ContactListPane::awaitOpenContact);
    connect(&desk.openContact(), &OpenContact::conversationChanged, this,
            &ContactListPane::awaitOpenContact);
    connect(&desk.directory(), &Directory::rowChanged, this, [this](const ContactSummary &summary) {
        if (summary.id == m_desk.openContact().id())
            awaitOpenContact();
    });
    showCount();
}

QWidget *ContactListPane::newHeading()
{
    auto *title = new PlainLabel(tr("Contacts"));
    setType(*title, TypeSize::Heading);
    m_count->setObjectName(u"contactCount"_s);
    auto *heading = new QWidget;
    auto *row = new QHBoxLayout(heading);
    row->setContentsMargins(Theme::margin, Theme::gap, Theme::margin, 0);
    row->addWidget(title, 1);
    row->addWidget(m_count);
    return heading;
}

void ContactListPane::search(const SearchQuery &query)
{
    // Whoever is still being looked up doesn't end a search that began later.
    m_isFromElsewhere = false;
    m_isAwaited = false;
    show(query);
}

void ContactListPane::show(const SearchQuery &query)
{
    // What Enter was pressed for is past.
    m_isEntered = false;
    m_isByHand = false;
    m_model->search(query);
    m_saved->showCurrent(query.text());
}

void ContactListPane::enter(const SearchQuery &query)
{
    const bool isSearched = query.text() == m_model->query().text();
    if (isSearched && m_isByHand && m_view->currentIndex().isValid()) {
        open(m_view->currentIndex());
        return;
    }
    if (!isSearched)
        search(query);
    m_isEntered = true;
    takeTopHit();
}

void ContactListPane::takeTopHit()
{
    if (!m_isEntered)
        return;
    const SearchQuery &query = m_model->query();
    // A whole number or address waits for nothing, since the service can be asked for it.
    const bool isWaiting = !m_model->isCurrent() && !query.isEmpty() && !query.lookUpKey();
    if (isWaiting)
        return;
    m_isEntered = false;
    const auto top = m_model->isCurrent() && !query.isEmpty() ? m_model->topHit() : std::nullopt;
    if (top && isMeant(*top, query))
        open(m_model->index(0));
    else
        Q_EMIT nobodyToOpen();
}

void ContactListPane::move(int rows)
{
    const int row = m_isByHand ? m_view->currentIndex().row() + rows : rows > 0 ? 0 : -1;
    if (row < 0) {
        m_isByHand = false;
        selectOpenContact(true);
        return;
    }
    const QModelIndex next = m_model->index(std::min(row, m_model->rowCount() - 1));
    if (!next.isValid())
        return;
    m_isByHand = true;
    m_isAwaited = false;
    m_byHand = m_model->idAt(next);
    m_view->setCurrentIndex(next);
    // The focus is elsewhere, so nobody else tells a screen reader where the agent is.
    tellFocusOfRow(*m_view, next.row());
}

void ContactListPane::openNext(int rows)
{
    const QModelIndex from = m_model->indexOf(m_desk.openContact().id());
    QModelIndex next = m_model->index(from.isValid() ? from.row() + rows : 0);
    // The row that asks the service is nobody's.
    if (next.isValid() && m_model->lookUpAt(next))
        next = next.siblingAtRow(next.row() + rows);
    if (next.isValid() && !m_model->lookUpAt(next))
        open(next);
}

std::any ContactListPane::keepsake() const
{
    return Searched{m_model->query(), m_isByHand ? std::optional(m_byHand) : std::nullopt};
}

void ContactListPane::recall(const std::any &kept)
{
    const auto searched = std::any_cast<Searched>(kept);
    m_followed = m_desk.openContact().id();
    search(searched.query);
    m_isByHand = searched.byHand.has_value();
    m_byHand = searched.byHand.value_or(ContactId());
    showAnswer();
}

void ContactListPane::open(const QModelIndex &index)
{
    OpenContact &open = m_desk.openContact();
    m_isByHand = false;
    // A double click is two: the second must not start everything again.
    if (const auto key = m_model->lookUpAt(index)) {
        if (open.key() != key || open.isSettled())
            Q_EMIT lookUpRequested(*key);
        return;
    }
    const ContactId id = m_model->idAt(index);
    if (id != open.id() || open.isSettled())
        open.open(id);
}

void ContactListPane::showAnswer()
{
    const bool isAnother = m_shownText != m_model->query().text();
    m_shownText = m_model->query().text();
    if (isAnother)
        m_view->scrollToTop();
    showCount();
    if (isAnother)
        m_found->set(foundText());
    // The rows were replaced, and with them the current one.
    if (m_isByHand && m_model->indexOf(m_byHand).isValid())
        m_view->setCurrentIndex(m_model->indexOf(m_byHand));
    else
        selectOpenContact(isAnother || m_isAwaited);
    takeTopHit();
}

void ContactListPane::showCount()
{
    const QString total = locale().toString(m_model->total());
    const bool isEverybody = m_model->query().isEmpty();
    const bool isNobody = m_model->isCurrent() && m_model->rowCount() == 0;
    m_count->setText(isEverybody ? (m_model->total() == 0 ? QString() : total)
                                 : tr("%1 of %2", "those found of everybody")
                                       .arg(total, locale().toString(m_model->everybody())));
    if (isNobody)
        m_nobody->setQuery(m_model->query());
    m_pages->setCurrentWidget(isNobody ? static_cast<QWidget *>(m_nobody) : m_view);
}

QString ContactListPane::foundText() const
{
    if (m_model->query().isEmpty())
        return {};
    return m_model->total() == 0
               ? tr("Nobody here matches.")
               : tr("%Ln contact(s) found.", nullptr, static_cast<int>(m_model->total()));
}

void ContactListPane::startAnother()
{
    const OpenContact &open = m_desk.openContact();
    // A look-up has its key from the start; a contact of the list doesn't, but has a row.
    m_isFromElsewhere =
        open.key() || (!open.id().isEmpty() && !m_model->indexOf(open.id()).isValid());
    m_isEntered = false;
    m_isByHand = false;
    m_isAwaited = false;
    m_followed = open.id();
    selectOpenContact(true);
}

void ContactListPane::followOpenContact()
{
    const ContactId id = m_desk.openContact().id();
    if (m_isFromElsewhere && !id.isEmpty()) {
        // Somebody was looked up or created, so the search is over: the list shows everybody, and
        // who is open among them. As long as nobody is found it shows who is much like it.
        m_isFromElsewhere = false;
        // The directory takes a moment to know that it was opened, and stands first.
        m_isAwaited = true;
        show(SearchQuery());
        Q_EMIT searchEnded();
    }
    if (m_followed != id) {
        m_followed = id;
        m_isByHand = false;
        selectOpenContact(true);
    }
    awaitOpenContact();
}

void ContactListPane::selectOpenContact(bool mayScroll)
{
    const QModelIndex row = m_model->indexOf(m_desk.openContact().id());
    if (!row.isValid()) {
        m_view->selectionModel()->clear();
        return;
    }
    m_view->setAutoScroll(mayScroll);
    if (row != m_view->currentIndex())
        m_view->setCurrentIndex(row);
    m_view->setAutoScroll(true);
}

void ContactListPane::awaitOpenContact()
{
    if (!m_isAwaited)
        return;
    const QModelIndex row = m_model->indexOf(m_desk.openContact().id());
    const bool isFirst = m_model->isCurrent() && row.isValid() && row.row() == 0;
    m_isAwaited = m_model->query().isEmpty() && !isFirst;
    if (m_isAwaited)
        m_model->searchAgain();
}

} // namespace contactdesk
