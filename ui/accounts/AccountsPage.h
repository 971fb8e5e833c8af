#pragma once

#include "accounts/AccountSaver.h"
#include "accounts/ConnectionTest.h"
#include "ui/accounts/AccountForm.h"
#include "ui/common/Keepsake.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QListView;
class QPushButton;

namespace contactdesk
{

class AccountListModel;

/// The accounts of this user: a list to choose from, and the form of the chosen or the next one.
/// What is typed for one stays there while another is looked at.
class AccountsPage : public QWidget, public Keepsake
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    AccountsPage(const Theme &theme, AccountBook &book, KeyKeeper &keeper,
                 QWidget *parent = nullptr);

    /// Shows an account's form, or that of a new one if there is none of that id.
    void showAccount(const AccountId &id);
    /// The same, for its key: `sentence` says why it has to be entered.
    void askForKey(const AccountId &id, const QString &sentence);
    /// Shows the form of a new account and begins with it; `sentence` says what it is for, if
    /// that needs saying.
    void addFirst(const QString &sentence);
    /// Whether there is something to go back to.
    void setCanGoBack(bool can);

    QSize minimumSizeHint() const override;
    /// Everything that was typed and not saved, keys among it.
    /// @{
    std::any keepsake() const override;
    void recall(const std::any &kept) override;
    /// @}

Q_SIGNALS:
    void openRequested(const contactdesk::AccountId &id);
    /// Confirmed: its databases have to be closed, and then it goes.
    void removeRequested(const contactdesk::AccountId &id);
    void workspaceRequested();
    void backRequested();
    void keyReplaced(const contactdesk::AccountId &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *newListColumn(const Theme &theme);
    TypedAccount blank() const;
    TypedAccount savedForm(const AccountId &id) const;
    bool isNew() const;
    void keepTyped();
    void followSelection();
    /// The form's content, cleaned; unset while something is wrong with it, which is then shown.
    std::optional<CheckedAccountInput> checkedForm();
    void save(bool thenOpen);
    void open();
    void finishSaving(const AccountId &id, bool isKeyNew);
    void tellKeyProblem(const AccountId &id, KeyProblem problem);
    void test();
    void startTest(const QUrl &address, const tl::expected<QString, KeyProblem> &key);
    void tellVerdict(const ConnectionVerdict &verdict);
    void confirmRemoval();

    const Theme &m_theme;
    AccountBook &m_book;
    KeyKeeper &m_keeper;
    AccountSaver m_saver;
    ConnectionTest m_connectionTest;
    AccountListModel *m_model;
    QListView *m_list;
    QWidget *m_listColumn = nullptr;
    QBoxLayout *m_columns;
    QLabel *m_none;
    QPushButton *m_back;
    AccountForm *m_form;
    /// Of the next new account.
    AccountId m_next;
    /// Whose form is shown.
    AccountId m_shown;
    QHash<AccountId, TypedAccount> m_typed;
    bool m_opensWhenSaved = false;
};

} // namespace contactdesk
