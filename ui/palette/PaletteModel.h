#pragma once

#include "models/RowsModel.h"
#include "search/MatchExplanation.h"

namespace contactdesk
{

class ActionRegistry;
class Desk;
class Preferences;
class SearchModel;
struct CommandRow;

/// What a row of the palette is.
enum class PaletteKind { Command, List, Contact, LookUp };

struct PaletteRow {
    PaletteKind kind = PaletteKind::Command;
    /// The command's, the contact's; of a list, and to be looked up, the text to search for.
    QString id;
    QString text;
    QList<TextSpan> marks;
    /// What stands beside it: the menu, a number …
    QString detail;
    QList<TextSpan> detailMarks;
    /// Of a command, as this desktop writes them; "" for none.
    QString keys;
    /// False for a command that is disabled; the detail says why, if that is known.
    bool canRun = true;

    bool operator==(const PaletteRow &) const = default;
};

/// What is offered: everything that can be chosen; or the commands alone, in the order of their
/// menus, whether they can be carried out now or not.
enum class PaletteScope { Everything, Commands };

/// What the palette offers for what is typed: commands, lists, and the best few contacts, which
/// come when the directory has answered. With nothing typed all commands, those used last first.
class PaletteModel : public RowsModel<PaletteRow>
{
    Q_OBJECT

public:
    enum Role {
        /// PaletteKind.
        KindRole = Qt::UserRole + 1,
        /// QString, PaletteRow::id.
        IdRole,
        /// QList<TextSpan>: what of the text, and of the detail, answers.
        /// @{
        MarksRole,
        DetailMarksRole,
        /// @}
        /// QString: what stands beside the text.
        DetailRole,
        /// QString: the keys of a command.
        KeysRole,
        /// bool: false for a command that is disabled; the detail says why.
        CanRunRole,
    };

    /// All of these must outlive the model.
    PaletteModel(const ActionRegistry &actions, const Preferences &preferences, PaletteScope scope,
                 QObject *parent = nullptr);

    /// Whose contacts and lists are offered; nullptr for none. It must outlive the model or be
    /// taken away before it goes. Looks for nothing until the next search.
    void setDesk(Desk *desk);
    void search(const QString &typed);

    /// True if the contacts for what is typed are among the rows.
    bool isWhole() const;

    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// The contacts for what is typed have come.
    void contactsFound();

private:
    void gather();
    QList<PaletteRow> commands() const;
    PaletteRow newRow(const CommandRow &command) const;
    QList<PaletteRow> lists() const;
    QList<PaletteRow> contacts() const;
    QString sentence(const PaletteRow &row) const;

    const ActionRegistry &m_actions;
    const Preferences &m_preferences;
    const PaletteScope m_scope;
    Desk *m_desk = nullptr;
    /// There while there is a desk and something is typed.
    SearchModel *m_contacts = nullptr;
    QString m_typed;
};

} // namespace contactdesk

Q_DECLARE_METATYPE(contactdesk::PaletteKind)
