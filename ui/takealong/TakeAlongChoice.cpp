#include "ui/takealong/TakeAlongChoice.h"

#include "ui/common/PlainLabel.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>

#include <numeric>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

PlainLabel *newLabel(const QString &text, QWidget *buddy)
{
    auto *label = new PlainLabel(text);
    label->setBuddy(buddy);
    return label;
}

/// Narrow where the pane is.
void mayBeNarrow(QComboBox *box)
{
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

} // namespace

TakeAlongChoice::TakeAlongChoice(QWidget *parent)
    : QWidget(parent), m_form(new QComboBox), m_range(new QComboBox), m_since(new QDateEdit)
{
    m_form->setObjectName(u"takeAlongForm"_s);
    m_range->setObjectName(u"takeAlongRange"_s);
    m_since->setObjectName(u"takeAlongSince"_s);
    m_since->setAccessibleName(tr("The first day that is taken along"));
    m_since->setCalendarPopup(true);
    m_since->setMinimumDate(QDate(2000, 1, 1));
    const auto add = [this](const QString &text, TakeAlongForm form) {
        m_form->addItem(text, static_cast<int>(form));
    };
    add(tr("Text"), TakeAlongForm::Text);
    add(tr("Table (CSV)"), TakeAlongForm::Csv);
    add(tr("Data for programs (JSON)"), TakeAlongForm::Json);
    add(tr("Web page (HTML)"), TakeAlongForm::Html);
    add(tr("Document (PDF)"), TakeAlongForm::Pdf);
    mayBeNarrow(m_form);
    mayBeNarrow(m_range);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::gap);
    grid->setVerticalSpacing(Theme::gap);
    grid->addWidget(newLabel(tr("F&ormat"), m_form), 0, 0);
    grid->addWidget(m_form, 0, 1);
    grid->addWidget(newLabel(tr("&Messages"), m_range), 1, 0);
    auto *range = new QHBoxLayout;
    range->setSpacing(Theme::gap);
    range->addWidget(m_range, 1);
    range->addWidget(m_since);
    grid->addLayout(range, 1, 1);
    grid->setColumnStretch(1, 1);

    connect(m_range, &QComboBox::currentIndexChanged, this, &TakeAlongChoice::showDate);
    setFocusProxy(m_form);
    showDate();
}

TakeAlongForm TakeAlongChoice::form() const
{
    return static_cast<TakeAlongForm>(m_form->currentData().toInt());
}

void TakeAlongChoice::setForm(TakeAlongForm form)
{
    m_form->setCurrentIndex(m_form->findData(static_cast<int>(form)));
}

TakeAlongChoice::Range TakeAlongChoice::range() const
{
    return static_cast<Range>(m_range->currentData().toInt());
}

void TakeAlongChoice::offer(const TakeAlong &what, const QDate &today)
{
    const auto before = static_cast<int>(range());
    if (m_range->count() == 0)
        m_since->setDate(today.addMonths(-1));
    m_range->clear();
    const auto add = [this](const QString &text, Range range) {
        m_range->addItem(text, static_cast<int>(range));
    };
    add(tr("The whole conversation: %1").arg(locale().toString(what.conversation.size())),
        Range::Everything);
    if (what.shown)
        add(tr("What is filtered now: %1").arg(locale().toString(qulonglong(what.shown->size()))),
            Range::Shown);
    if (!what.selected.empty())
        add(tr("What is selected: %1").arg(locale().toString(qulonglong(what.selected.size()))),
            Range::Selected);
    add(tr("Since a day"), Range::Since);
    m_range->setCurrentIndex(std::max(m_range->findData(before), 0));
    showDate();
}

TranscriptPart TakeAlongChoice::part(const TakeAlong &what, const QTimeZone &zone) const
{
    TranscriptPart part{.conversation = what.conversation};
    switch (range()) {
    case Range::Everything:
        break;
    case Range::Shown:
        part.rows = what.shown;
        break;
    case Range::Selected:
        part.rows = what.selected;
        break;
    case Range::Since: {
        const QDateTime start = m_since->date().startOfDay(zone);
        const qsizetype first = what.conversation.rowAtTime(start.toMSecsSinceEpoch());
        part.rows.emplace(static_cast<size_t>(what.conversation.size() - first));
        std::iota(part.rows->begin(), part.rows->end(), first);
        break;
    }
    }
    return part;
}

void TakeAlongChoice::showDate()
{
    m_since->setVisible(range() == Range::Since && m_range->count() > 0);
}

} // namespace contactdesk
