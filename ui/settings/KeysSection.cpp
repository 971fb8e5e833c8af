#include "ui/settings/KeysSection.h"

#include "platform/Preferences.h"
#include "text/PlainSigns.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/actions/KeyRules.h"
#include "ui/common/FittedListView.h"
#include "ui/common/PanelKeys.h"
#include "ui/common/PlainLabel.h"
#include "ui/notice/NoticeBar.h"
#include "ui/palette/PaletteDelegate.h"
#include "ui/palette/PaletteModel.h"
#include "ui/settings/KeyField.h"

#include <QAction>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int shownRows = 10;

QString native(const QKeySequence &keys)
{
    return isolated(keys.toString(QKeySequence::NativeText));
}

} // namespace

KeysSection::KeysSection(const Theme &theme, const ActionRegistry &actions,
                         Preferences &preferences, QWidget *parent)
    : Section(tr("Keys"), parent),
      m_actions(actions),
      m_preferences(preferences),
      m_model(new PaletteModel(actions, preferences, PaletteScope::Commands, this)),
      m_filter(new QLineEdit),
      m_list(new FittedListView(shownRows)),
      m_title(new PlainLabel),
      m_keys(new KeyField),
      m_remove(new QPushButton(tr("No keys"))),
      m_reset(new QPushButton(tr("Reset to usual"))),
      m_resetAll(new QPushButton(tr("Reset all…"))),
      m_notice(new NoticeBar(theme))
{
    build(theme);
    wire();
    search({});
}

void KeysSection::build(const Theme &theme)
{
    m_filter->setObjectName(u"keysFilter"_s);
    m_filter->setAccessibleName(tr("Find a command"));
    m_filter->setPlaceholderText(tr("Find a command"));
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(u"keysList"_s);
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(theme, m_actions, m_list));
    m_title->setObjectName(u"keysTitle"_s);
    m_title->setBuddy(m_keys);
    m_title->setWordWrap(true);
    m_keys->setObjectName(u"keysField"_s);
    m_remove->setObjectName(u"keysRemove"_s);
    m_reset->setObjectName(u"keysReset"_s);
    m_resetAll->setObjectName(u"keysResetAll"_s);
    m_notice->setObjectName(u"keysNotice"_s);

    auto *line = new QGridLayout;
    line->setSpacing(Theme::gap);
    line->addWidget(m_title, 0, 0, 1, 3);
    line->addWidget(m_keys, 1, 0);
    line->addWidget(m_remove, 1, 1);
    line->addWidget(m_reset, 1, 2);
    line->setColumnStretch(0, 1);
    addToHeading(m_resetAll);
    body()->addWidget(m_filter);
    body()->addWidget(m_list);
    body()->addLayout(line);
    body()->addWidget(m_notice);
}

void KeysSection::wire()
{
    auto *filterKeys = new PanelKeys(*m_filter);
    filterKeys->add(Qt::Key_Down, [this] { move(1); });
    filterKeys->add(Qt::Key_Up, [this] { move(-1); });
    filterKeys->add(Qt::Key_Return, [this] { m_keys->setFocus(Qt::OtherFocusReason); });
    auto *listKeys = new PanelKeys(*m_list);
    listKeys->add(Qt::Key_Return, [this] { m_keys->setFocus(Qt::OtherFocusReason); });
    connect(m_filter, &QLineEdit::textChanged, this, &KeysSection::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_notice->clear();
        showChosen();
    });
    connect(&m_actions, &ActionRegistry::keysChanged, this, &KeysSection::showChosen);
    connect(m_keys, &KeyField::entered, this, &KeysSection::give);
    connect(m_keys, &KeyField::left, m_list, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_remove, &QPushButton::clicked, this, [this] { give({}); });
    connect(m_reset, &QPushButton::clicked, this,
            [this] { give(m_actions.usualShortcut(chosen())); });
    connect(m_resetAll, &QPushButton::clicked, this, &KeysSection::askToResetAll);
}

void KeysSection::search(const QString &typed)
{
    m_model->search(typed);
    m_list->setCurrentIndex(m_model->index(0, 0));
    showChosen();
}

void KeysSection::move(int rows)
{
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
}

QString KeysSection::chosen() const
{
    return m_list->currentIndex().data(PaletteModel::IdRole).toString();
}

QString KeysSection::titleOf(const QString &command) const
{
    return readText(m_actions.action(command)->text());
}

void KeysSection::showChosen()
{
    const QString id = chosen();
    const QKeySequence keys = id.isEmpty() ? QKeySequence() : m_actions.action(id)->shortcut();
    m_title->setText(id.isEmpty() ? tr("No command is called that.")
                                  : tr("Press the keys for “%1”").arg(titleOf(id)));
    // The edit inside of it is what screen readers find.
    for (QWidget *part : std::initializer_list<QWidget *>{m_keys, m_keys->findChild<QLineEdit *>()})
        part->setAccessibleName(m_title->text());
    m_keys->setKeySequence(keys);
    m_keys->setEnabled(!id.isEmpty());
    m_remove->setEnabled(!keys.isEmpty());
    m_reset->setEnabled(!id.isEmpty() && keys != m_actions.usualShortcut(id));
}

void KeysSection::give(const QKeySequence &keys)
{
    m_notice->clear();
    const QString holder = m_actions.holderOf(keys);
    if (const QString objection = objectionTo(keys); !objection.isEmpty())
        m_notice->tell(NoticeKind::Warning, tr("No command can have %1.").arg(native(keys)),
                       objection);
    else if (!holder.isEmpty() && holder != chosen())
        offerTaking(holder, keys);
    else
        store(chosen(), keys);
    showChosen();
    // It has its place only when the page has been laid out anew.
    if (!m_notice->isHidden())
        QMetaObject::invokeMethod(this, &KeysSection::showNotice, Qt::QueuedConnection);
}

void KeysSection::offerTaking(const QString &holder, const QKeySequence &keys)
{
    m_notice->tell(NoticeKind::Warning,
                   tr("%1 belongs to “%2”.", "keys, command").arg(native(keys), titleOf(holder)),
                   tr("Press other keys, or take these from it."));
    QPushButton *take = m_notice->offer(tr("Take them from “%1”").arg(titleOf(holder)));
    take->setObjectName(u"takeKeys"_s);
    connect(take, &QPushButton::clicked, this, [this, holder, keys, id = chosen()] {
        // One that only has its usual keys gets them back when they are free again.
        if (m_preferences.shortcut(holder))
            store(holder, {});
        store(id, keys);
        m_notice->clear();
        m_keys->setFocus(Qt::OtherFocusReason);
    });
}

void KeysSection::store(const QString &command, const QKeySequence &keys)
{
    if (keys == m_actions.usualShortcut(command))
        m_preferences.setShortcut(command, std::nullopt);
    else
        m_preferences.setShortcut(command, keys.toString(QKeySequence::PortableText));
}

void KeysSection::showNotice()
{
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(above)) {
            scroll->ensureWidgetVisible(m_notice);
            return;
        }
    }
}

void KeysSection::askToResetAll()
{
    m_notice->tell(NoticeKind::Warning, tr("Give every command its usual keys?"),
                   tr("The keys that you chose are forgotten."));
    QPushButton *confirm = m_notice->offer(tr("Reset all"));
    confirm->setObjectName(u"keysConfirmReset"_s);
    connect(confirm, &QPushButton::clicked, this, &KeysSection::resetAll);
    QMetaObject::invokeMethod(this, &KeysSection::showNotice, Qt::QueuedConnection);
}

void KeysSection::resetAll()
{
    for (const CommandRow &row : commandTable())
        m_preferences.setShortcut(row.id, std::nullopt);
    m_notice->tell(NoticeKind::Success, tr("Every command has its usual keys."));
    m_resetAll->setFocus(Qt::OtherFocusReason);
}

} // namespace contactdesk
