#include "WindowFixture.h"

#include "models/RegionModel.h"
#include "models/SearchModel.h"
#include "service/HurriedTime.h"
#include "service/Waiting.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QStackedWidget>
#include <QTest>

#include <algorithm>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// Once is enough, and dressing the application takes as long as making the window.
const Theme &dressed(const Theme &theme)
{
    [[maybe_unused]] static const bool isDressed = (theme.apply(*qApp), true);
    return theme;
}

} // namespace

WindowFixture::WindowFixture(const ServiceAccount &account, const QStringList &suggestions,
                             const Theme *theme)
    : m_account(account),
      m_suggestions(suggestions),
      m_preferences(m_folder.filePath(u"contactdesk.ini"_s)),
      m_book(m_folder.path()),
      m_keeper(m_keychain, m_folder.filePath(u"keys"_s)),
      m_theme(theme ? *theme : dressed(m_ownTheme.emplace(Scheme::Light, QApplication::font())))
{
    open();
}

WindowFixture::~WindowFixture()
{
    m_window.reset();
}

void WindowFixture::open()
{
    // Long enough to be told from the pauses of a single call.
    const SendingPolicy sending{.firstPause = std::chrono::seconds(25),
                                .longestPause = std::chrono::seconds(25)};
    m_desk = std::make_unique<Desk>(u"Test desk"_s, m_account, m_folder.filePath(u"desk"_s),
                                    withPauses(m_outboxPause), sending);
    m_window = std::make_unique<MainWindow>(m_theme, m_preferences, m_book, m_keeper);
    m_window->showDesk(*m_desk, m_accountId, m_suggestions);
    m_window->show();
    waitFor([this] { return m_desk->directory().news().has_value(); });
}

void WindowFixture::restart()
{
    m_window.reset();
    m_desk.reset();
    open();
}

void WindowFixture::dress(const Theme &theme)
{
    m_ownTheme = theme;
    m_theme.apply(*qApp);
}

void WindowFixture::type(const QString &edit, const QString &text)
{
    auto *field = child<QLineEdit>(edit);
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    const bool hasKeys = std::all_of(
        text.begin(), text.end(), [](QChar c) { return c.unicode() >= 32 && c.unicode() < 127; });
    if (hasKeys) {
        QTest::keyClicks(field, text);
        return;
    }
    QInputMethodEvent composed;
    composed.setCommitString(text);
    QApplication::sendEvent(field, &composed);
}

void WindowFixture::click(const QString &button)
{
    auto *target = child<QAbstractButton>(button);
    const bool isBox = qobject_cast<QCheckBox *>(target);
    const QPoint where = isBox ? QPoint(8, target->height() / 2) : target->rect().center();
    QTest::mouseClick(target, Qt::LeftButton, {}, where);
}

void WindowFixture::trigger(const QString &command)
{
    child<QAction>(command)->trigger();
}

void WindowFixture::lookUp(const QString &text)
{
    type(u"lookUpField"_s, text);
    QTest::keyClick(child<QLineEdit>(u"lookUpField"_s), Qt::Key_Return);
}

void WindowFixture::chooseRegion(const QString &code)
{
    auto *regions = child<QComboBox>(u"defaultRegion"_s);
    // The last step by key, so that it counts as the agent's choice.
    regions->setCurrentIndex(regions->findData(code, RegionModel::CodeRole) - 1);
    QTest::keyClick(regions, Qt::Key_Down);
}

void WindowFixture::openRow(int row)
{
    auto *list = child<QAbstractItemView>(u"contactList"_s);
    // The directory answers a moment later.
    waitFor([=] { return list->isVisible() && list->model()->rowCount() > row; });
    const QModelIndex index = list->model()->index(row, 0);
    list->scrollTo(index);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
}

void WindowFixture::openPerson(const QString &name)
{
    waitFor([&] { return contacts().contains(name); });
    openRow(static_cast<int>(contacts().indexOf(name)));
}

bool WindowFixture::opens(const QString &text)
{
    lookUp(text);
    return settles() && page() == "personPage"_L1;
}

bool WindowFixture::settles()
{
    return waitFor([this] { return m_desk->openContact().isSettled(); });
}

bool WindowFixture::sends()
{
    return waitFor([this] {
        const bool isSaving = child<QLabel>(u"formState"_s)->text() == u"Saving…"_s;
        return !isSaving && m_desk->journal().entries().empty();
    });
}

QString WindowFixture::page() const
{
    const QWidget *any = child<QWidget>(u"personPage"_s);
    return qobject_cast<QStackedWidget *>(any->parentWidget())->currentWidget()->objectName();
}

QString WindowFixture::label(const QString &name) const
{
    const auto *widget = child<QWidget>(name);
    if (const auto *only = qobject_cast<const QLabel *>(widget))
        return only->isVisible() ? only->text() : QString();
    QStringList texts;
    for (const QLabel *each : widget->findChildren<QLabel *>()) {
        if (each->isVisible() && !each->text().isEmpty())
            texts.append(each->text());
    }
    return texts.join(u'\n');
}

QString WindowFixture::notice(const QString &name) const
{
    return isVisible(name) ? label(name) : QString();
}

QStringList WindowFixture::contacts() const
{
    const QAbstractItemModel *model = child<QAbstractItemView>(u"contactList"_s)->model();
    QStringList names;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (!model->index(row, 0).data(SearchModel::LookUpRole).toBool())
            names.append(model->index(row, 0).data().toString());
    }
    return names;
}

QStringList WindowFixture::rows(const QString &view) const
{
    const QAbstractItemModel *model = child<QAbstractItemView>(view)->model();
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(model->index(row, 0).data().toString());
    return texts;
}

} // namespace contactdesk
