#include "ui/tags/TagsPanel.h"

#include "desk/OpenContact.h"
#include "models/TagListModel.h"
#include "ui/common/AgeLabel.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/WrappingRow.h"
#include "ui/notice/ReportButton.h"
#include "ui/tags/TagDelegate.h"
#include "ui/tags/TagView.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

// A service may tell any amount.
constexpr int mostLetters = 1'000;

} // namespace

TagsPanel::TagsPanel(const Theme &theme, OpenContact &contact, Clock clock, QWidget *parent)
    : Section(tr("Tags"), parent),
      m_contact(contact),
      m_model(new TagListModel(this)),
      m_age(new AgeLabel(std::move(clock))),
      m_view(new TagView),
      m_description(new PlainLabel({}, u"muted"_s)),
      m_state(new PlainLabel({}, u"muted"_s)),
      m_retry(new QPushButton(tr("Try again"))),
      m_report(new ReportButton)
{
    m_view->setObjectName(u"tagList"_s);
    m_view->setAccessibleName(tr("Tags"));
    m_view->setItemDelegate(new TagDelegate(theme, m_view));
    m_view->setModel(m_model);
    m_description->setObjectName(u"tagDescription"_s);
    setType(*m_description, TypeSize::Small);
    m_description->setWordWrap(true);
    // A word of any length widens nothing; the whole of it is in the tooltip of its chip.
    m_description->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_description->hide();
    m_state->setObjectName(u"tagsState"_s);
    m_state->setWordWrap(true);
    m_retry->setObjectName(u"tagsRetry"_s);
    m_retry->setProperty("look", u"link"_s);

    m_age->setObjectName(u"tagsAge"_s);
    setType(*m_age, TypeSize::Small);
    addToHeading(m_age);
    body()->addWidget(m_view);
    body()->addWidget(m_description);
    body()->addWidget(m_state);
    m_report->setObjectName(u"copyTagsReport"_s);
    auto *buttons = new WrappingRow;
    buttons->addWidget(m_retry);
    buttons->addWidget(m_report);
    body()->addLayout(buttons);

    connect(m_view, &TagView::currentTagChanged, this, &TagsPanel::describe);
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this] { describe(m_view->currentIndex()); });
    connect(m_view, &TagView::searchRequested, this,
            [this](const QModelIndex &tag) { Q_EMIT tagActivated(tag.data().toString()); });
    connect(&contact, &OpenContact::switched, this, [this] {
        m_view->setCurrentIndex({});
        showState();
        update();
    });
    connect(&contact, &OpenContact::tagsChanged, this, &TagsPanel::update);
    connect(m_retry, &QPushButton::clicked, &contact, &OpenContact::refresh);
    update();
}

void TagsPanel::update()
{
    const Part<QList<Tag>> &tags = m_contact.tags();
    m_model->setTags(tags.value.value_or(QList<Tag>()));
    showAge();
    // Asked again, what was said of them stays until there is an answer: nothing moves for a
    // moment only.
    if (!tags.value || tags.progress != Progress::Loading)
        showState();
}

void TagsPanel::showAge()
{
    const Part<QList<Tag>> &tags = m_contact.tags();
    if (tags.value)
        m_age->setOrigin(Source::Service, tags.asOf, false);
    else
        m_age->setUnknown(false);
}

void TagsPanel::describe(const QModelIndex &tag)
{
    const QString description = tag.data(TagListModel::DescriptionRole).toString();
    m_description->setText(description.isEmpty() ? tr("No description.")
                                                 : description.left(mostLetters));
    m_description->setVisible(tag.isValid());
}

void TagsPanel::showState()
{
    const Part<QList<Tag>> &tags = m_contact.tags();
    QString state;
    if (tags.failure)
        state = tr("The tags could not be read. %1").arg(whatHappened(*tags.failure));
    else if (!tags.value)
        state = tags.progress == Progress::Loading ? tr("Reading the tags…") : tr("Not known.");
    else if (tags.value->isEmpty())
        state = tr("No tags.");
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    m_retry->setVisible(tags.failure.has_value());
    m_report->setVisible(tags.failure.has_value());
    if (tags.failure)
        m_report->setFailure(tr("Reading the tags"), *tags.failure);
}

} // namespace contactdesk
