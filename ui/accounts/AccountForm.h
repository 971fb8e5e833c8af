#pragma once

#include "accounts/AccountInput.h"
#include "ui/common/Section.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace contactdesk
{

class ColorChoice;
class NoticeBar;

/// Everything that the form of an account holds.
struct TypedAccount {
    AccountInput input;
    QString color = {};
    KeyPlace keyPlace = KeyPlace::Keychain;

    bool operator==(const TypedAccount &) const = default;
};

/// The form of one account. It checks nothing itself and shows what it is told is wrong.
class AccountForm : public Section
{
    Q_OBJECT

public:
    explicit AccountForm(const Theme &theme, QWidget *parent = nullptr);

    /// Shows `typed`; `saved` is what Save would have nothing to do for. `isNew`: there is no such
    /// account yet, and so no key of it.
    void showAccount(const TypedAccount &typed, const TypedAccount &saved, bool isNew);
    TypedAccount typed() const;
    bool isChanged() const { return typed() != m_saved; }

    void showProblems(const CheckedAccountInput &checked);
    void setKeyPlace(KeyPlace place);
    /// While something is under way, nothing else is begun.
    void setBusy(bool isBusy, const QString &word = {});
    void focusName();
    void focusKey();
    NoticeBar &notice() { return *m_notice; }

Q_SIGNALS:
    void edited();
    void saveRequested();
    void openRequested();
    void testRequested();
    void removeRequested();

private:
    void addKey(QFormLayout &form);
    void addButtons();
    void followEdit();

    TypedAccount m_saved;
    bool m_isNew = true;
    bool m_isBusy = false;
    QLineEdit *m_name;
    ColorChoice *m_color;
    QLineEdit *m_address;
    QLineEdit *m_key;
    QComboBox *m_keyPlace;
    QLabel *m_nameProblem;
    QLabel *m_addressProblem;
    QLabel *m_keyProblem;
    NoticeBar *m_notice;
    QPushButton *m_remove;
    QPushButton *m_test;
    QPushButton *m_save;
    QPushButton *m_open;
};

} // namespace contactdesk
