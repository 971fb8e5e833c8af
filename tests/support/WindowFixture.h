#pragma once

#include "accounts/AccountBook.h"
#include "accounts/KeyKeeper.h"
#include "desk/Desk.h"
#include "platform/Keychain.h"
#include "platform/Preferences.h"
#include "ui/theme/Theme.h"
#include "ui/window/MainWindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>

#include <chrono>
#include <memory>

namespace contactdesk
{

/// The window with a desk on a service, used the way a person does: everything by object names.
class WindowFixture
{
public:
    /// Without a theme, which must outlive this object, it has a light one of its own.
    explicit WindowFixture(const ServiceAccount &account, const QStringList &suggestions = {},
                           const Theme *theme = nullptr);
    ~WindowFixture();

    /// Closes window and desk and opens both again, on what was kept on disk.
    void restart();

    /// As the application's appearance does it while the program runs.
    void dress(const Theme &theme);
    const Theme &theme() const { return m_theme; }

    /// From now on the outbox waits so long before it tries again. Until then it waits to be told.
    void setOutboxPause(std::chrono::milliseconds pause) { m_outboxPause = pause; }

    MainWindow &window() { return *m_window; }
    Desk &desk() { return *m_desk; }
    Preferences &preferences() { return m_preferences; }
    AccountBook &book() { return m_book; }
    KeyKeeper &keeper() { return m_keeper; }
    QString folder() const { return m_folder.path(); }

    /// The widget of that name, inside of another where one is named; the test ends without one.
    template <class W>
    W *child(const QString &name, const QString &inside = {}) const
    {
        const QWidget *parent = inside.isEmpty() ? m_window.get() : child<QWidget>(inside);
        W *found = parent->findChild<W *>(name);
        if (!found)
            qFatal("There is no %s in %s.", qPrintable(name), qPrintable(inside));
        return found;
    }

    /// What a person does.
    /// @{
    void type(const QString &edit, const QString &text);
    /// Also for check boxes, which are hit at their box.
    void click(const QString &button);
    void trigger(const QString &command);
    void lookUp(const QString &text);
    void chooseRegion(const QString &code);
    void openRow(int row);
    /// Of the contacts met, wherever it stands by then.
    void openPerson(const QString &name);
    /// @}

    /// Looks up and waits for everything; false if that takes five seconds.
    bool opens(const QString &text);
    bool settles();
    /// Waits until the service has all that was saved; false if that takes five seconds.
    bool sends();

    /// What a person sees.
    /// @{
    /// The object name of the page in the middle.
    QString page() const;
    /// The text of a label, or of every label on a page, as far as they are visible.
    QString label(const QString &name) const;
    QString text(const QString &edit) const { return child<QLineEdit>(edit)->text(); }
    /// Everything that a notice says; "" while it isn't shown.
    QString notice(const QString &name) const;
    bool isEnabled(const QString &name) const { return child<QWidget>(name)->isEnabled(); }
    bool isVisible(const QString &name) const { return child<QWidget>(name)->isVisible(); }
    bool isChecked(const QString &box) const { return child<QAbstractButton>(box)->isChecked(); }
    /// The display texts of a view's rows.
    QStringList rows(const QString &view) const;
    /// Those of the contacts' list, without the row that asks the service.
    QStringList contacts() const;
    /// @}

private:
    void open();

    ServiceAccount m_account;
    QStringList m_suggestions;
    QTemporaryDir m_folder;
    Preferences m_preferences;
    Keychain m_keychain;
    AccountBook m_book;
    KeyKeeper m_keeper;
    std::optional<AccountId> m_accountId;
    std::optional<std::chrono::milliseconds> m_outboxPause;
    std::optional<Theme> m_ownTheme;
    const Theme &m_theme;
    // In the order of dependence: what is below is destroyed first.
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace contactdesk
