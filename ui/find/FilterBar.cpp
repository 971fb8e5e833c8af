#include "ui/find/FilterBar.h"

#include "ui/common/Announce.h"
#include "ui/common/CloseButton.h"
#include "ui/common/PanelKeys.h"
#include "ui/common/PassFocus.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/WrappingRow.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

// Types are the service's words: as many, and as much of each, as a list can show.
constexpr int mostTypes = 30;
constexpr int mostLetters = 30;

QString shortened(const QString &type)
{
    const QString line = type.simplified();
    return line.size() <= mostLetters ? line : QString(line.left(mostLetters - 1) + u'…');
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QFrame(parent),
      m_directions(new QButtonGroup(this)),
      m_type(new QComboBox),
      m_count(new PlainLabel({}, u"muted"_s)),
      m_clear(new QToolButton),
      m_close(new CloseButton(tr("Stop filtering"))),
      m_outcome(new SettledAnnouncement(*this))
{
    build();
    auto *keys = new PanelKeys(*this);
    keys->add(Qt::Key_Escape, [this] { close(); });
    connect(m_directions, &QButtonGroup::idToggled, this, &FilterBar::read);
    connect(m_type, &QComboBox::currentIndexChanged, this, &FilterBar::read);
    connect(m_media, &QToolButton::toggled, this, &FilterBar::read);
    connect(m_undelivered, &QToolButton::toggled, this, &FilterBar::read);
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clear);
    connect(m_close, &QToolButton::clicked, this, &FilterBar::close);
    offerTypes({});
    showCount();
    hide();
}

void FilterBar::build()
{
    setObjectName(u"messageFilter"_s);
    setProperty("look", u"above"_s);
    const auto direction = [this](const QString &name, const QString &text, const QString &spoken,
                                  int id) {
        m_directions->addButton(newToggle(name, text, spoken), id);
        return m_directions->button(id);
    };
    // Two rows, or the conversation could never be narrow.
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, 0, Theme::margin, Theme::gap);
    layout->setSpacing(Theme::tight);
    auto *top = new QHBoxLayout;
    auto *row = new WrappingRow;
    auto *second = new WrappingRow;
    top->addLayout(row, 1);
    top->addWidget(m_close, 0, Qt::AlignTop);
    layout->addLayout(top);
    layout->addLayout(second);
    row->setSpacing(Theme::tight);
    second->setSpacing(Theme::tight);
    row->addWidget(direction(u"filterAll"_s, tr("All"), tr("Messages by anybody"),
                             static_cast<int>(MessageDirection::Unknown)));
    row->addWidget(direction(u"filterTheirs"_s, tr("Theirs"), tr("Only messages from them"),
                             static_cast<int>(MessageDirection::Inbound)));
    row->addWidget(direction(u"filterOurs"_s, tr("Ours"), tr("Only messages to them"),
                             static_cast<int>(MessageDirection::Outbound)));
    m_directions->button(static_cast<int>(MessageDirection::Unknown))->setChecked(true);
    m_media = newToggle(u"filterMedia"_s, tr("With media"), tr("Only messages with media"));
    m_undelivered = newToggle(u"filterUndelivered"_s, tr("Not delivered"),
                              tr("Only messages that were not delivered"));
    m_type->setObjectName(u"filterType"_s);
    m_type->setAccessibleName(tr("Type of message"));
    // Screen readers take a combo box's name from a label; whoever sees it reads "Every type".
    auto *typeLabel = new PlainLabel(tr("Type of message"), {}, this);
    typeLabel->setBuddy(m_type);
    typeLabel->hide();
    // Types are the service's words, of any length: the buttons beside it matter more.
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_type->setMinimumContentsLength(3);
    m_count->setObjectName(u"filterCount"_s);
    m_clear->setObjectName(u"filterClear"_s);
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Show all messages"));
    m_clear->setToolTip(tr("Show all messages"));
    m_clear->setProperty("look", u"quiet"_s);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_close->setObjectName(u"filterClose"_s);

    row->addWidget(m_type);
    second->addWidget(m_media);
    second->addWidget(m_undelivered);
    second->addWidget(m_count);
    second->addWidget(m_clear);
    // As it is read: it stands at the end of the first line.
    setTabOrder(m_type, m_close);
    setTabOrder(m_close, m_media);
    passFocus(*this, *m_directions->button(static_cast<int>(MessageDirection::Unknown)));
}

QToolButton *FilterBar::newToggle(const QString &name, const QString &text, const QString &spoken)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(spoken);
    button->setToolTip(spoken);
    button->setCheckable(true);
    button->setProperty("look", u"toggle"_s);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void FilterBar::setConversation(const Conversation &conversation)
{
    m_all = conversation.size();
    m_shown = std::min(m_shown, m_all);
    offerTypes(typesOf(conversation));
    showCount();
}

void FilterBar::offerTypes(const QStringList &types)
{
    // What is chosen stays, though there may be no such message any more.
    QStringList offered = types.mid(0, mostTypes);
    if (!m_filter.type.isEmpty() && !offered.contains(m_filter.type, Qt::CaseInsensitive))
        offered.append(m_filter.type);
    QStringList before;
    for (int i = 1; i < m_type->count(); ++i)
        before.append(m_type->itemData(i).toString());
    if (offered == before && m_type->count() > 0)
        return;
    const QSignalBlocker quiet(m_type);
    m_type->clear();
    m_type->addItem(tr("Every type"), QString());
    for (const QString &type : std::as_const(offered)) {
        m_type->addItem(shortened(type), type);
        if (type.compare(m_filter.type, Qt::CaseInsensitive) == 0)
            m_type->setCurrentIndex(m_type->count() - 1);
    }
    m_type->setEnabled(!offered.isEmpty());
}

void FilterBar::setShown(qsizetype messages)
{
    const bool isAnother = std::exchange(m_shown, messages) != messages;
    showCount();
    if (isAnother)
        m_outcome->set(m_count->accessibleName());
}

void FilterBar::showCount()
{
    const QLocale locale;
    m_count->setText(m_filter.passesAll()
                         ? QString()
                         : tr("%1 of %2", "messages shown, messages in all")
                               .arg(locale.toString(m_shown), locale.toString(m_all)));
    m_count->setAccessibleName(m_filter.passesAll() ? tr("All messages are shown")
                                                    : tr("%1 messages").arg(m_count->text()));
    m_clear->setEnabled(!m_filter.passesAll());
}

void FilterBar::read()
{
    MessageFilter filter;
    const auto direction = static_cast<MessageDirection>(m_directions->checkedId());
    if (direction != MessageDirection::Unknown)
        filter.direction = direction;
    filter.type = m_type->currentData().toString();
    filter.onlyWithMedia = m_media->isChecked();
    filter.onlyUndelivered = m_undelivered->isChecked();
    // Of two buttons one goes out before the other goes on.
    if (m_directions->checkedId() < 0 || filter == m_filter)
        return;
    m_filter = filter;
    showCount();
    Q_EMIT filterChanged(m_filter);
}

void FilterBar::open()
{
    show();
    m_directions->checkedButton()->setFocus(Qt::ShortcutFocusReason);
}

void FilterBar::close()
{
    if (isHidden())
        return;
    hide();
    clear();
    Q_EMIT closed();
}

void FilterBar::clear()
{
    if (m_filter.passesAll())
        return;
    const bool hadFocus = m_clear->hasFocus();
    {
        // One change, and not one for each of them.
        const QSignalBlocker directions(m_directions);
        const QSignalBlocker type(m_type);
        const QSignalBlocker media(m_media);
        const QSignalBlocker undelivered(m_undelivered);
        m_directions->button(static_cast<int>(MessageDirection::Unknown))->setChecked(true);
        m_type->setCurrentIndex(0);
        m_media->setChecked(false);
        m_undelivered->setChecked(false);
    }
    if (hadFocus)
        m_directions->checkedButton()->setFocus(Qt::OtherFocusReason);
    read();
}

} // namespace contactdesk
