#include "ui/queue/ConflictPanel.h"

#include "models/ConflictModel.h"
#include "models/EntryText.h"
#include "ui/common/CloseButton.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/PanelKeys.h"
#include "ui/common/PassFocus.h"
#include "ui/common/WrappingRow.h"
#include "ui/queue/ConflictDelegate.h"
#include "ui/queue/ConflictView.h"

#include <QPushButton>

namespace contactdesk
{

using namespace Qt::StringLiterals;

ConflictPanel::ConflictPanel(const Theme &theme, Journal &journal, QWidget *parent)
    : Section({}, parent),
      m_journal(journal),
      m_model(new ConflictModel(journal, this)),
      m_view(new ConflictView(*m_model)),
      m_whom(new ElidedLabel),
      m_explanation(new PlainLabel({}, u"muted"_s)),
      m_state(new PlainLabel),
      m_allMine(new QPushButton(tr("Use mine for all"))),
      m_allTheirs(new QPushButton(tr("Use the service's for all"))),
      m_open(new QPushButton(tr("Open contact"))),
      m_apply(new QPushButton(tr("Apply")))
{
    setObjectName(u"conflictPanel"_s);
    auto *close = new CloseButton(tr("Decide later"));
    close->setObjectName(u"conflictClose"_s);
    addToHeading(close);
    m_whom->setObjectName(u"conflictWhom"_s);
    setType(*m_whom, TypeSize::Strong);
    m_explanation->setObjectName(u"conflictExplanation"_s);
    m_explanation->setWordWrap(true);
    m_view->setObjectName(u"conflictTable"_s);
    m_view->setAccessibleName(tr("Fields in conflict"));
    m_view->setItemDelegate(new ConflictDelegate(theme, m_view));
    auto *keysText = new PlainLabel(tr("Arrow keys go from value to value, Space chooses, %1 takes "
                                       "yours and %2 the service's. Ctrl+Enter applies.")
                                        .arg(ConflictView::mineKey(), ConflictView::theirsKey()),
                                    u"muted"_s);
    setType(*keysText, TypeSize::Small);
    keysText->setWordWrap(true);
    m_view->setAccessibleDescription(keysText->text());
    m_state->setObjectName(u"conflictState"_s);
    m_state->setWordWrap(true);
    m_allMine->setObjectName(u"conflictAllMine"_s);
    m_allTheirs->setObjectName(u"conflictAllTheirs"_s);
    m_open->setObjectName(u"conflictOpen"_s);
    m_apply->setObjectName(u"conflictApply"_s);
    m_apply->setProperty("look", u"primary"_s);
    m_apply->setToolTip(tr("Apply (Ctrl+Enter)"));

    auto *all = new WrappingRow;
    all->addWidget(m_allMine);
    all->addWidget(m_allTheirs);
    auto *buttons = new WrappingRow;
    buttons->addWidget(m_open);
    buttons->addWidget(m_apply);
    body()->addWidget(m_whom);
    body()->addWidget(m_explanation);
    body()->addWidget(m_view);
    body()->addWidget(keysText);
    body()->addLayout(all);
    body()->addWidget(m_state);
    body()->addLayout(buttons);
    body()->addStretch();
    passFocus(*this, *m_view);

    auto *keys = new PanelKeys(*this);
    keys->add(Qt::Key_Escape, [this] { Q_EMIT closed(); });
    keys->add(Qt::CTRL | Qt::Key_Return, [this] { apply(); });
    connect(close, &QToolButton::clicked, this, &ConflictPanel::closed);
    connect(m_allMine, &QPushButton::clicked, m_model,
            [this] { m_model->chooseAll(Choice::Mine); });
    connect(m_allTheirs, &QPushButton::clicked, m_model,
            [this] { m_model->chooseAll(Choice::Theirs); });
    connect(m_apply, &QPushButton::clicked, this, &ConflictPanel::apply);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const Entry *entry = m_journal.entry(m_model->entry()))
            Q_EMIT openRequested(entry->contact);
    });
    connect(m_model, &ConflictModel::choicesChanged, this, &ConflictPanel::showState);
    connect(m_model, &ConflictModel::settled, this, [this] { Q_EMIT settled(m_model->entry()); });
    showState();
}

void ConflictPanel::setEntry(EntryId id)
{
    m_model->setEntry(id);
    m_view->setCurrentIndex(m_model->index(0, ConflictModel::MineColumn));
}

ConflictPanel::Chosen ConflictPanel::chosen() const
{
    Chosen chosen{m_model->entry(), {}};
    for (int row = 0; row < m_model->rowCount(); ++row)
        chosen.choices.append(m_model->choice(row));
    return chosen;
}

void ConflictPanel::choose(const Chosen &chosen)
{
    if (!chosen.entry.isValid())
        return;
    setEntry(chosen.entry);
    for (int row = 0; row < m_model->rowCount() && row < chosen.choices.size(); ++row) {
        if (chosen.choices.at(row))
            m_model->choose(row, *chosen.choices.at(row));
    }
}

void ConflictPanel::showState()
{
    const Entry *entry = m_journal.entry(m_model->entry());
    const bool isDuplicate = m_model->isDuplicate();
    setTitle(isDuplicate ? tr("A contact with this number exists already")
                         : tr("Changed by somebody else meanwhile"));
    m_explanation->setText(
        isDuplicate ? tr("What you typed differs from what the service has. Choose what shall "
                         "hold; what you leave to the service stays as it is.")
                    : tr("The service says something else by now than when you made your change. "
                         "Choose what shall hold."));
    m_view->showBefore(!isDuplicate);
    m_whom->setFullText(entry ? contactText(*entry) : QString());

    int left = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        left += m_model->choice(row) ? 0 : 1;
    const bool isOwner = m_journal.isOwner();
    QString state;
    if (m_model->rowCount() == 0)
        state = tr("Nothing is left to choose.");
    else if (!isOwner)
        state = tr("Another window of this program sends for this account: decide there.");
    else if (left > 0)
        state = tr("%Ln field(s) left to choose", nullptr, left);
    m_state->setText(state);
    m_apply->setEnabled(isOwner && m_model->isComplete());
    for (QPushButton *button : {m_allMine, m_allTheirs})
        button->setEnabled(isOwner && m_model->rowCount() > 0);
    m_open->setVisible(entry && !entry->contact.isEmpty());
}

void ConflictPanel::apply()
{
    if (m_apply->isEnabled())
        m_model->apply();
}

} // namespace contactdesk
