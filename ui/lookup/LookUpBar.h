#pragma once

#include "domain/Clock.h"
#include "search/SearchQuery.h"
#include "ui/theme/Theme.h"

#include <QFrame>

#include <optional>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace contactdesk
{

class ActionRegistry;
class Preferences;
class RegionModel;

/// The one field for finding people, with the country that numbers without a country code belong
/// to. What is typed is searched for in the directory at once; the service is asked on demand. What
/// it can't be asked for is explained under the field, and nothing is asked.
class LookUpBar : public QFrame
{
    Q_OBJECT

public:
    LookUpBar(const Theme &theme, ActionRegistry &actions, Preferences &preferences, Clock clock,
              QWidget *parent = nullptr);

    /// Types `text` into the field and asks the service for it.
    void lookUp(const QString &text);
    /// Types `text` into the field and searches the directory for it.
    void search(const QString &text);
    /// Asks the service for what is typed.
    void submit();
    /// What was typed has done its work: the next key begins something else.
    void selectTyped();

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// At every change of what is typed.
    void searched(const contactdesk::SearchQuery &query);
    /// Enter: the one that is meant is to be opened.
    void entered(const contactdesk::SearchQuery &query);
    /// By how many rows the arrow keys move in the list.
    void moved(int rows);
    void lookUpRequested(const contactdesk::LookUpKey &key);
    void saveRequested(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildField(const Theme &theme);
    void buildRegion();
    void wire(ActionRegistry &actions);
    int widthInOneLine() const;
    void arrange();
    SearchQuery query() const;
    void searchTyped();
    void save();
    void tellProblem(const QString &sentence);
    void lookUpClipboard();

    Preferences &m_preferences;
    Clock m_clock;
    RegionModel *m_regions;
    QLineEdit *m_field;
    QToolButton *m_save;
    QLabel *m_regionLabel;
    QComboBox *m_region;
    QPushButton *m_button;
    QLabel *m_problem;
    QGridLayout *m_grid;
    /// Unset before the first arrangement.
    std::optional<bool> m_isOneLine;
};

} // namespace contactdesk
